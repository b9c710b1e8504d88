package org.reperes.admin.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.reperes.document.LearntAcronyms;
import org.reperes.platform.Language;
import org.reperes.platform.Notices;
import org.reperes.search.SynonymFile;

/** The administrator's page of synonyms: the list itself, and the acronyms that the documents explain. */
@Named("synonyms")
@RequestScoped
public class SynonymsBean {

    private static final int SHOWN = 200;

    @Inject
    private SynonymFile file;
    @Inject
    private LearntAcronyms acronyms;
    @Inject
    private Notices notices;
    @Inject
    private Language language;

    private String text;

    @PostConstruct
    void read() {
        text = file.read();
    }

    public void save() {
        file.write(text == null ? "" : text);
        text = file.read();
        notices.good(language.say("synonyms.saved"));
    }

    /** Adds what the documents explain to the list as it is saved. */
    public void learn() {
        List<String> learnt = getLearnt();
        file.write(file.read() + "\n" + String.join("\n", learnt));
        text = file.read();
        notices.good(language.count("synonyms.learnt", learnt.size()));
    }

    /** Lines that could be added: acronyms with the name a document gives them, the commonest first. */
    public List<String> getLearnt() {
        return file.without(acronyms.lines(1, SHOWN));
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
