/** Who may do what: accounts, roles, tokens. */
package org.reperes.account;
