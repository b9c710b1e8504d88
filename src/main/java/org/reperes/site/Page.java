package org.reperes.site;

import org.reperes.account.Role;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The pages, each with its address, the view that draws it and who may open it. No folder of views may be called as an
 * address: the server would send a reader of /admin to /admin/ first.
 */
enum Page {

    HOME("/", "search", Right.READING),
    SEARCH("/recherche", "search", Right.READING),
    ARTICLE("/articles/[^/.]+(/[^/]*)?", "article", Right.READING),
    FIGURES("/chiffres", "figures", Right.READING),
    HELP("/aide", "help", Right.EVERYONE),
    UPLOAD("/importer", "upload", Right.CONTRIBUTORS),
    NUMBERS("/nombres/[^/.]+", "numbers", Right.EDITORS),
    SIGN_IN("/connexion", "signin", Right.EVERYONE),
    FIRST_ACCOUNT("/premier-compte", "welcome", Right.EVERYONE),
    INVITATION("/invitation", "welcome", Right.EVERYONE),
    SEARCHES("/recherches", "searches", Right.SIGNED_IN),
    ACCOUNT("/compte", "account", Right.SIGNED_IN),
    QUEUE("/admin", "manage/queue", Right.ADMINS),
    ACCOUNTS("/admin/comptes", "manage/accounts", Right.ADMINS),
    INDEX("/admin/index", "manage/index", Right.ADMINS),
    SYNONYMS("/admin/synonymes", "manage/synonyms", Right.ADMINS);

    private final Pattern address;
    private final String view;
    private final Right right;

    Page(String address, String view, Right right) {
        this.address = Pattern.compile(address);
        this.view = "/" + view + ".xhtml";
        this.right = right;
    }

    static Optional<Page> at(String path) {
        return Arrays.stream(values()).filter(page -> page.address.matcher(path).matches()).findFirst();
    }

    String view() {
        return view;
    }

    Right right() {
        return right;
    }

    /** Who may open a page. */
    enum Right {
        EVERYONE(null), READING(null), SIGNED_IN(Role.READER), CONTRIBUTORS(Role.CONTRIBUTOR), EDITORS(Role.EDITOR),
        ADMINS(Role.ADMIN);

        private final Role role;

        Right(Role role) {
            this.role = role;
        }

        /** The least role, or null where none is needed. */
        Role role() {
            return role;
        }
    }
}
