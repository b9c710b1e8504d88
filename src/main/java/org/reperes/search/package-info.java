/** The index, French analysis, queries and results: the only room that imports Elasticsearch. */
package org.reperes.search;
