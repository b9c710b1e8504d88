/** The page of one's kept searches, and their feeds. */
package org.reperes.watch.web;
