/** What an administrator does: reindex, reconcile, look at the queue. */
package org.reperes.admin;
