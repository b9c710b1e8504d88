/** Takes text and metadata out of files, in a child process that hostile files may kill. */
package org.reperes.extraction;
