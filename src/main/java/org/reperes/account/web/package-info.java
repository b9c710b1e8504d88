/** Sign-in, first account and account pages. */
package org.reperes.account.web;
