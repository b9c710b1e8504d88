/** The queue of work, and the only room that knows the order of the steps. */
package org.reperes.pipeline;
