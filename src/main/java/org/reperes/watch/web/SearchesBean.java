package org.reperes.watch.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.reperes.account.Caller;
import org.reperes.platform.Language;
import org.reperes.platform.Notices;
import org.reperes.search.Query;
import org.reperes.search.SearchAddress;
import org.reperes.watch.Alerts;
import org.reperes.watch.SavedSearch;
import org.reperes.watch.SavedSearches;
import org.reperes.watch.Site;

/** One's kept searches. The address says what is asked: {@code ?garder=} a search, {@code ?alerte=} or {@code ?supprimer=} an id. */
@Named("searches")
@RequestScoped
public class SearchesBean {

    @Inject
    private SavedSearches searches;
    @Inject
    private Alerts alerts;
    @Inject
    private Site site;
    @Inject
    private Notices notices;
    @Inject
    private Language language;
    @Inject
    private HttpServletRequest request;

    private String label;
    private String email;
    private List<SavedSearch> list;
    private boolean done;

    @PostConstruct
    void read() {
        String address = request.getParameter("garder");
        label = address == null ? "" : SearchAddress.read(address).q();
        email = getChosen("alerte") == null ? "" : getChosen("alerte").email();
    }

    public List<SavedSearch> getList() {
        if (list == null) {
            list = searches.of(account());
        }
        return list;
    }

    /** The search to be kept; null where none is asked for, or it has been. */
    public String getWanted() {
        String address = request.getParameter("garder");
        return done || address == null || address.isBlank() ? null : SearchAddress.write(SearchAddress.read(address));
    }

    public void keep() {
        Query query = SearchAddress.read(request.getParameter("garder"));
        if (searches.keep(account(), label, query, language.getLocale()).isEmpty()) {
            notices.bad(language.say("searches.full", SavedSearches.MOST));
        } else {
            settled("searches.kept");
        }
    }

    /** The search of this account that a parameter names; null for none. */
    public SavedSearch getChosen(String parameter) {
        String id = request.getParameter(parameter);
        return done || id == null ? null
                : getList().stream().filter(search -> Long.toString(search.id()).equals(id)).findFirst().orElse(null);
    }

    public SavedSearch getAlerted() {
        return getChosen("alerte");
    }

    public SavedSearch getDeleted() {
        return getChosen("supprimer");
    }

    public void alert() {
        String to = email == null ? "" : email.strip();
        if (Alerts.isAddress(to)) {
            searches.alert(account(), getAlerted().id(), to);
            settled("searches.alert.on.done");
        } else {
            notices.bad(language.say("searches.email.bad"));
        }
    }

    public void silence() {
        searches.alert(account(), getAlerted().id(), null);
        settled("searches.alert.off.done");
    }

    public void delete() {
        searches.remove(account(), getDeleted().id());
        settled("searches.deleted");
    }

    private void settled(String message) {
        notices.good(language.say(message));
        list = null;
        done = true;
    }

    /** Whether this server can send e-mails. */
    public boolean isAlerting() {
        return alerts.available();
    }

    /** Absolute: a feed reader needs it so. */
    public String feed(SavedSearch search) {
        return site.address(search.feed());
    }

    private long account() {
        return ((Caller) request.getAttribute(Caller.ATTRIBUTE)).accountId();
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
