package org.reperes.figures;

import java.util.ArrayList;
import java.util.List;

/** Where a figure holds: "à Ifrane", "par le Maroc", "Tanger et Nador … respectivement". */
final class Places {

    private static final int REACH = 6;

    private Places() { }

    static void find(Tokens tokens, List<Draft> drafts) {
        respectively(tokens, drafts);
        for (Draft draft : drafts) {
            if (draft.place == null) {
                draft.place = after(tokens, draft);
            }
        }
    }

    private static String after(Tokens tokens, Draft draft) {
        int start = draft.outerTo;
        if (draft.counted != null && draft.counted.role() == Figure.Role.RIGHT) {
            start = tokens.indexOf(draft.counted.span().end() - 1) + 1;
        }
        for (int i = start; i < start + REACH; i++) {
            if (Grammar.punctuation(tokens, i)) {
                return null;
            }
            int name = tokens.is(i, "à") || tokens.is(i, "au") || tokens.is(i, "aux") || tokens.is(i, "en") ? i + 1
                    : tokens.is(i, "par") && (tokens.is(i + 1, "le") || tokens.is(i + 1, "la") || tokens.is(i + 1, "l'")) ? i + 2 : -1;
            if (name > 0 && place(tokens, name)) {
                return name(tokens, name);
            }
        }
        return null;
    }

    private static boolean place(Tokens tokens, int i) {
        return tokens.isWord(i) && tokens.capital(i) && tokens.pos(i, Pos.NAME | Pos.UNKNOWN) && !tokens.pos(i, Pos.NOUN);
    }

    private static String name(Tokens tokens, int from) {
        int to = from + 1;
        while (tokens.isWord(to) && tokens.capital(to) && to < from + 4) {
            to++;
        }
        return tokens.text().substring(tokens.at(from).start(), tokens.at(to - 1).end());
    }

    /** As many names before "respectivement" as figures after it. */
    private static void respectively(Tokens tokens, List<Draft> drafts) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.is(i, "respectivement")) {
                List<String> names = new ArrayList<>();
                for (int k = 0; k < i; k++) {
                    if (tokens.isWord(k) && tokens.capital(k) && (place(tokens, k) || k == 0)) {
                        names.add(name(tokens, k));
                    }
                }
                int at = i;
                List<Draft> after = drafts.stream().filter(d -> d.from > at).toList();
                for (int d = 0; names.size() == after.size() && d < after.size(); d++) {
                    after.get(d).place = names.get(d);
                }
                return;
            }
        }
    }
}
