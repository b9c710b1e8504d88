/** Runs in the child JVM: the only code that imports Tika. Not part of the WAR. */
package org.reperes.extraction.child;
