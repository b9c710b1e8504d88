/** Takes the article out of a web page and leaves menus, teasers and notices behind. */
package org.reperes.extraction.child.web;
