/** Times the search as its users wait for it, beside the engine's own time for the same request. */
package org.reperes.bench.search;
