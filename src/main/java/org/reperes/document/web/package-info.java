/** The article page and the documents of the REST API. */
package org.reperes.document.web;
