/** What the REST API changes about documents that are there. */
package org.reperes.pipeline.web;
