/**
 * Searches that a person keeps: each with a feed for feed readers and, if wanted, e-mails that name what it newly found.
 */
package org.reperes.watch;
