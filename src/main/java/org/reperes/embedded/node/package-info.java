/** Runs in the child JVM: launcher and plugins of the bundled Elasticsearch node. Not part of the WAR. */
package org.reperes.embedded.node;
