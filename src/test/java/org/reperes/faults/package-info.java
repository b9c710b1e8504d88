/** Processes die, the database leaves, disks fill: what was acknowledged is there once afterwards. */
package org.reperes.faults;
