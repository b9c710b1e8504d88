/** Whether texts that are the same are known to be, and others not. */
package org.reperes.bench.versions;
