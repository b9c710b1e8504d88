/** The words, dates and numbers of the interface in the reader's language: French first, English beside it. */
package org.reperes.i18n;
