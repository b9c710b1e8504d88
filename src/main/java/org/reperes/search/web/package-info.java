/** The search pages and the search of the REST API. */
package org.reperes.search.web;
