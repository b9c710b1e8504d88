/** Starts and stops the bundled Elasticsearch node, the default engine. */
package org.reperes.embedded;
