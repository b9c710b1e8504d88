/** Administration in the REST API and its pages. */
package org.reperes.admin.web;
