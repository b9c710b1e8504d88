/** The upload page and the upload of the REST API. */
package org.reperes.upload.web;
