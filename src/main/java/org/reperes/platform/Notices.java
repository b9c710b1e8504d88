package org.reperes.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;

/** What a page tells a person after what they did; shown by the layout. */
@ApplicationScoped
public class Notices {

    public void good(String text) {
        say(FacesMessage.SEVERITY_INFO, text);
    }

    public void bad(String text) {
        say(FacesMessage.SEVERITY_ERROR, text);
    }

    private static void say(FacesMessage.Severity severity, String text) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, text, null));
    }
}
