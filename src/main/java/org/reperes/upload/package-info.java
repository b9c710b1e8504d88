/** Accepts files: durable before it says so. */
package org.reperes.upload;
