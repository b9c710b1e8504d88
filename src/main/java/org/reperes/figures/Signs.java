package org.reperes.figures;

/** A minus on a number, a plus that keeps its place in the span; a bullet, a hyphen or a dash is neither. */
final class Signs {

    private static final Terms MINUS = Terms.of("- − – ‑");
    private static final Terms MINUS_WORDS = Terms.of("moins négatif négative");
    /** After these a sign stands free of its number: "(- 300, après – 1 900 au trimestre précédent)". */
    private static final Terms OPENING = Terms.of("( [ de à après contre soit et mais :");

    /** Of these a minus says where and not how far: 40 degrees or 400 metres below. */
    private static final Terms LEVELS = Terms.of("Cel [degF] m");

    /** "un solde négatif, avec moins 84,6 points, contre moins 81,5". */
    private static final Terms BALANCED = Terms.of("à avec contre et");

    /** Words between two changes that are compared. */
    private static final int COMPARED = 16;

    private Signs() { }

    static boolean sign(Tokens tokens, int i) {
        return tokens.is(i, "+") || MINUS.contains(tokens.low(i));
    }

    static void add(Tokens tokens, Draft draft) {
        int i = draft.from - 1;
        if (draft.value == null) {
            return;
        }
        if (sign(tokens, i) && stands(tokens, draft, i)) {
            take(tokens, draft, i, tokens.is(i, "+") ? 1 : -1);
        } else if (MINUS_WORDS.contains(tokens.low(i)) && word(tokens, draft, i)) {
            take(tokens, draft, i, -1);
        }
    }

    private static void take(Tokens tokens, Draft draft, int i, int sign) {
        draft.sign = sign;
        draft.from = i;
        draft.outerFrom = i;
        draft.value = sign < 0 && !movement(draft, tokens, i) ? draft.value.negate() : draft.value;
    }

    /** "663 000 naissances (-2,2 %)", "un recul plus limité de -1,2 %": the sign tells the direction, as a plus does; "un taux de -0,5 %" is below zero. */
    private static boolean movement(Draft draft, Tokens tokens, int sign) {
        boolean relative = Movement.relative(draft.kind);
        boolean counts = draft.bare() || draft.kind == Figure.Kind.MONEY || draft.kind == Figure.Kind.MEASURE && !LEVELS.contains(String.valueOf(draft.unit));
        int noun = sign - 2;
        while (noun > sign - 5 && (tokens.pos(noun, Pos.ADJECTIVE) || tokens.is(noun, "plus") || tokens.is(noun, "moins")) && Movement.nounDirection(tokens.low(noun)) == null) {
            noun--;
        }
        boolean fall = relative && Grammar.DE.contains(tokens.low(sign - 1)) && Movement.nounDirection(tokens.low(noun)) != null;
        // "1 779 blessés, soit – 1,6 %"; "soit -3 % du PIB" is a balance
        boolean said = relative && tokens.is(sign - 1, "soit") && !Grammar.DE.contains(tokens.low(draft.to));
        return (relative || counts) && (Brackets.opening(tokens, sign) >= 0 || compared(tokens, sign)) || relative && tokens.is(sign - 1, ":") || said || fall;
    }

    /** "(− 1,4 % après − 0,8 % en février)", "+ 34 % pour le merlu, mais − 17 % pour la sole": held against another signed change. */
    private static boolean compared(Tokens tokens, int sign) {
        for (int k = sign - 2; (tokens.is(sign - 1, "après") || tokens.is(sign - 1, "contre") || tokens.is(sign - 1, "mais") || tokens.is(sign - 1, "et")) && k > sign - COMPARED && k >= 0; k--) {
            if (sign(tokens, k) && tokens.isDigits(k + 1)) {
                return tokens.is(k, "+") || tokens.is(k - 1, "(") || tokens.is(k - 1, "soit");
            }
        }
        return false;
    }

    private static boolean stands(Tokens tokens, Draft draft, int i) {
        boolean free = i == 0 || tokens.at(i).spaced() || tokens.is(i - 1, "(") || tokens.is(i - 1, "[") || Grammar.quote(tokens, i - 1);
        boolean opened = i > 0 && OPENING.contains(tokens.low(i - 1)) || i == 0 && draft.to == tokens.size();
        boolean close = tokens.glued(draft.from) || opened || tokens.is(i, "+") && !draft.bare()
                || draft.unit != null && (draft.unit.equals("Cel") || draft.unit.equals("[degF]"));
        boolean dash = tokens.is(i, "–") && i > 0 && (tokens.isWord(i - 1) || tokens.isDigits(i - 1)) && !tokens.glued(draft.from) && !opened;
        return free && close && !dash;
    }

    /** "moins 5 degrés" is below zero; "au moins 5", "le moins", "trois fois moins" are not. */
    private static boolean word(Tokens tokens, Draft draft, int i) {
        boolean degrees = draft.unit != null && draft.unit.equals("Cel");
        boolean balance = draft.kind == Figure.Kind.POINTS && BALANCED.contains(tokens.low(i - 1));
        return (degrees || balance || i == 0 && draft.bare() || !tokens.is(i, "moins")) && !tokens.is(i - 1, "au") && !tokens.is(i - 1, "le") && !tokens.is(i - 1, "du");
    }
}
