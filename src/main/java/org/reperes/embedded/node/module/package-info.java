/** The modules of the bundled node: they lie outside its class path, because a node loads each by a loader of its own. */
package org.reperes.embedded.node.module;
