/** What all pages share: their addresses, who may open them, and the headers that protect them. */
package org.reperes.site;
