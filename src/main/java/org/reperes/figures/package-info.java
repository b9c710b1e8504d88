/** Finds the quantities of a French text: pure functions, no I/O, never fails. */
package org.reperes.figures;
