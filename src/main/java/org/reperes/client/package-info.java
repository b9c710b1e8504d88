/** The command line client {@code ./reperes}: gives an archive whole folders of files, with the JDK alone. */
package org.reperes.client;
