package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Role;

/** Gives every draft of a sentence what it counts: right of it, shared with the next, elided, left of it or its subject. */
final class CountedNouns {

    /** "239 voix, loin des 289 nécessaires". */
    static final Terms REQUIRED = Terms.of("nécessaires requis requises prévus prévues attendus attendues espérés espérées visés visées promis promises "
            + "annoncés annoncées inscrits budgétés budgétées fixés fixées recommandés recommandées");
    /** "-25 % sur un an à 1,97 milliard": how far the level stands from the change that reached it. */
    private static final int NEAR = 6;

    private static final Terms AHEAD = Terms.of("avance retard écart");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Memory memory;
    private final RightNouns right;
    private final Governors governors;
    private final Objects objects;
    private final SetApart apart;
    private final Elisions elisions;
    private final Ages ages;
    private final Antecedents antecedents;
    private final DurationNouns durations;
    private final CountedElsewhere elsewhere;
    private final Brackets brackets;

    CountedNouns(Tokens tokens, List<Draft> drafts, List<TimeExpression> times, Memory memory) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.memory = memory;
        this.right = new RightNouns(tokens);
        this.objects = new Objects(tokens);
        this.governors = new Governors(tokens, drafts, times, memory);
        this.apart = new SetApart(tokens, governors.subjects());
        this.elisions = new Elisions(tokens, drafts, governors, memory);
        this.ages = new Ages(tokens);
        this.durations = new DurationNouns(tokens, drafts, governors.subjects());
        this.elsewhere = new CountedElsewhere(tokens, drafts, memory, governors);
        this.brackets = new Brackets(tokens, drafts, governors, memory);
        this.antecedents = new Antecedents(tokens, drafts, elisions, governors, memory);
    }

    void run() {
        for (Draft draft : drafts) {
            if (draft.counted == null) {
                draft.counted = composed(draft) ? null : right.of(draft);
            }
        }
        drafts.forEach(this::around);
        // "quatre entretiens, dont un seul en présentiel"
        drafts.stream().filter(d -> d.counted != null && (tokens.is(d.outerTo, "seul") || tokens.is(d.outerTo, "seule")) && d.counted.head().start() == tokens.at(d.outerTo).start())
                .forEach(d -> d.counted = null);
        drafts.stream().filter(this::noThing).forEach(d -> d.counted = null);
        new Gapping(tokens, governors.subjects()).trim(drafts);
        for (int d = drafts.size() - 1; d >= 0; d--) {
            shareForward(d);
        }
        for (int d = 0; d < drafts.size() && drafts.size() <= Sentence.MOST_RELATED; d++) {
            Draft told = drafts.get(d);
            if (told.counted == null) {
                told.counted = elsewhere.named(d, withoutNoun(d));
            }
            if (told.counted != null && told.kind != Kind.DURATION && told.kind != Kind.AGE && !tokens.is(told.outerFrom - 1, "dont")) {
                memory.remember(told);
            }
            if (told.kind == Kind.COUNT && told.counted != null && !(d > 0 && tokens.is(told.outerFrom - 1, "dont") && drafts.get(d - 1).bare())) {
                memory.remember(told, tokens.word(tokens.indexOf(told.counted.head().start())).bits());
            }
        }
        drafts.forEach(ages::name);
        rememberSubject();
    }

    /** "Ces victimes sont à 88 % des femmes": the share is the subject's. */
    private boolean composed(Draft draft) {
        int verb = draft.outerFrom - 2;
        return draft.kind == Kind.PERCENT && tokens.is(draft.outerFrom - 1, "à") && tokens.is(draft.outerTo, "des") && "être".equals(tokens.word(verb).verb())
                && governors.subjects().finite(verb);
    }

    /** "1,5 million de citoyens environ". */
    private void around(Draft draft) {
        int end = draft.counted == null || draft.counted.role() != Role.RIGHT ? -1 : tokens.indexOf(draft.counted.span().end());
        if (draft.op == Figure.Op.EQ && tokens.is(end, "environ") && !tokens.isDigits(end + 1) && !NumberWords.starts(tokens.low(end + 1))) {
            draft.op = Figure.Op.APPROX;
            draft.approx = tokens.printed(end);
        }
    }

    /** "14 870 logements, dont 2 340 vacants", "48 points et dix d'avance": what follows is no noun of its own. */
    private boolean noThing(Draft draft) {
        int head = draft.counted == null || draft.counted.role() != Role.RIGHT ? -1 : tokens.indexOf(draft.counted.head().start());
        boolean vacant = head >= 0 && head == draft.outerTo && tokens.is(draft.outerFrom - 1, "dont") && tokens.pos(head, Pos.ADJECTIVE) && !tokens.pos(head, Pos.NOUN);
        // "165 députés, dont 15 chargés de représenter"
        vacant |= head >= 0 && head == draft.outerTo && tokens.is(draft.outerFrom - 1, "dont") && tokens.pos(head, Pos.PAST_PARTICIPLE) && Grammar.DE.contains(tokens.low(head + 1))
                && tokens.pos(head + 2, Pos.INFINITIVE);
        // "105 billets réservés en ligne et 80 vendus sur place"
        vacant |= head >= 0 && head == draft.outerTo && tokens.is(draft.outerFrom - 1, "et") && draft.bare() && tokens.pos(head, Pos.PAST_PARTICIPLE) && !RightNouns.TOLL.contains(tokens.low(head))
                && toldApart(draft);
        boolean ahead = head >= 0 && draft.bare() && Grammar.DE.contains(tokens.low(head - 1)) && AHEAD.contains(tokens.low(head)) && tokens.is(draft.outerFrom - 1, "et");
        return vacant || ahead;
    }

    /** Whether the count before says by a participle of its noun which ones: "trois brebis tuées". */
    private boolean toldApart(Draft draft) {
        int d = drafts.indexOf(draft);
        Draft before = d > 0 ? drafts.get(d - 1) : null;
        int noun = before == null || before.counted == null || !before.bare() || before.counted.role() != Role.RIGHT ? -1 : tokens.indexOf(before.counted.head().start());
        return noun >= 0 && (tokens.pos(noun + 1, Pos.PAST_PARTICIPLE) || noun + 1 < draft.outerFrom && tokens.pos(noun + 1, Pos.ADJECTIVE) && tokens.pos(noun + 2, Pos.PAST_PARTICIPLE));
    }

    private void rememberSubject() {
        if (tokens.size() > 2) {
            Tokens sentence = tokens;
            memory.remember(() -> topic(sentence));
        }
    }

    private static Memory.Topic topic(Tokens sentence) {
        Subjects.Found topic = new Subjects(sentence).inClause(0, Math.min(sentence.size(), 40));
        return topic == null || topic.phrase() == null ? null
                : new Memory.Topic(RightNouns.counted(sentence, topic.phrase(), Role.SUBJECT), sentence.word(topic.phrase().head()).bits());
    }

    /** "1.204 et 873 départs": the noun stands once, after the last. */
    private void shareForward(int d) {
        Draft draft = drafts.get(d);
        // "6, 10 et 14 mois de prison", "15 000 et 20 000 ha de vignes": the unit stands once too
        boolean unitless = draft.measured && draft.to - draft.from == 1 && tokens.isDigits(draft.from);
        boolean shares = draft.bare() || draft.kind == Kind.PERCENT || unitless;
        if (draft.counted != null || d + 1 >= drafts.size() || !shares) {
            return;
        }
        Draft next = drafts.get(d + 1);
        boolean joined = next.outerFrom - draft.outerTo <= 1 && next.outerFrom > draft.to
                && (tokens.is(draft.to, "et") || tokens.is(draft.to, "ou") || tokens.is(draft.to, ",") || tokens.is(draft.to, "à") || tokens.is(draft.to, "puis"));
        boolean opens = draft.kind == Kind.PERCENT && (draft.outerFrom == 0 || Grammar.punctuation(tokens, draft.outerFrom - 1));
        // "73,1 % contre 11,8 % des ménages"
        joined |= opens && tokens.is(draft.to, "contre") && next.outerFrom == draft.to + 1;
        boolean against = d > 0 && tokens.is(draft.outerFrom - 1, "contre") && drafts.get(d - 1).bare() && drafts.get(d - 1).counted != null;
        if (joined && !against && next.kind == draft.kind && next.counted != null && (next.counted.role() == Role.RIGHT || next.counted.role() == Role.SHARED)) {
            draft.counted = next.counted.as(Role.SHARED);
        }
    }

    private Draft.Counted withoutNoun(int d) {
        Draft draft = drafts.get(d);
        Draft.Counted often = draft.kind == Kind.DURATION ? durations.everySo(draft) : null;
        if (often != null) {
            return often;
        }
        if (draft.kind == Kind.DURATION && durations.places(draft)) {
            return null;
        }
        Draft.Counted item = elsewhere.item(draft);
        if (item != null) {
            return item;
        }
        Draft.Counted group = elsewhere.agedGroup(draft);
        if (group != null) {
            draft.kind = Kind.AGE;
            return group;
        }
        Draft those = antecedents.those(d);
        if (those != null) {
            return elisions.headOnly(those).as(Role.ELIDED);
        }
        Draft.Counted asked = elsewhere.asked(d);
        asked = asked == null ? elsewhere.ofThese(draft) : asked;
        asked = asked == null ? elsewhere.inWhole(draft) : asked;
        asked = asked == null ? elsewhere.most(draft) : asked;
        asked = asked == null ? elsewhere.respectively(d) : asked;
        asked = asked == null ? elsewhere.told(d) : asked;
        if (asked != null) {
            return asked;
        }
        Draft oneOf = antecedents.oneOf(d);
        if (oneOf != null) {
            return elisions.headOnly(oneOf).as(Role.ELIDED);
        }
        Draft among = antecedents.among(d);
        if (among != null) {
            return elisions.headOnly(among).as(Role.ELIDED);
        }
        Draft.Counted ofTopic = antecedents.ofTopic(d);
        if (ofTopic != null) {
            return ofTopic;
        }
        Draft served = d > 0 ? drafts.get(d - 1) : null;
        boolean term = draft.kind == Kind.DURATION && (tokens.is(draft.outerTo, "ferme") || tokens.is(draft.outerTo, "avec") && tokens.is(draft.outerTo + 1, "sursis"));
        if (term && served != null && served.kind == Kind.DURATION && served.counted != null && served.counted.role() == Role.RIGHT) {
            // "à 6 mois d'emprisonnement ferme pour l'un et 24 mois ferme pour l'autre"
            return served.counted.as(Role.ELIDED);
        }
        if (draft.kind == Kind.DURATION && durations.stands(d)) {
            return durations.of(d);
        }
        Draft told = antecedents.toldAgain(d);
        if (told != null) {
            return elisions.headOnly(told).as(Role.ELIDED);
        }
        if (draft.kind == Kind.PERCENT && (tokens.is(draft.outerFrom - 1, "seuls") || tokens.is(draft.outerFrom - 1, "seules"))) {
            return null;
        }
        if (draft.bare() && governors.verbs().en(draft)) {
            Draft.Counted matter = elsewhere.matter();
            if (matter != null) {
                return matter;
            }
            // "Sur les 97 foyers recensés dans 16 wilayas, il n'en restait que 13"
            boolean topic = d > 0 && tokens.is(0, "sur") && drafts.get(0).bare() && drafts.get(0).counted != null && drafts.get(0).outerFrom <= 2;
            Draft earlier = topic ? drafts.get(0) : elisions.earlierCount(d);
            return earlier == null ? null : antecedents.numbered(elisions.headOnly(earlier)).as(Role.PRONOUN_EN);
        }
        Draft.Counted load = elsewhere.load(d);
        if (load != null) {
            return load;
        }
        boolean more = tokens.is(draft.outerTo, "de") && (tokens.is(draft.outerTo + 1, "plus") || tokens.is(draft.outerTo + 1, "moins") || tokens.is(draft.outerTo + 1, "mieux"));
        boolean conversion = tokens.is(draft.outerFrom - 1, "soit") && draft.kind != Kind.FACTOR && !Movement.relative(draft.kind) && !(more && draft.measured);
        boolean lasting = d > 1 && drafts.get(d - 1).kind == Kind.DURATION && drafts.get(d - 1).counted == null;
        Draft said = d > 0 ? drafts.get(lasting ? d - 2 : d - 1) : null;
        if (conversion && lasting && said.kind == draft.kind && said.counted != null) {
            // "120 milliards sur cinq ans, soit 24 milliards par an"
            return said.counted.as(Role.ELIDED);
        }
        boolean compared = (Movement.relative(draft.kind) && more || draft.kind == Kind.FACTOR) && tokens.is(draft.outerFrom - 1, "est") && tokens.is(draft.outerFrom - 2, "c'");
        if (compared && said != null && said.counted != null) {
            // "tombe à 29 millions de tonnes : c'est 18 % de moins que l'an passé"
            return said.counted.as(Role.ELIDED);
        }
        if (compared && d == 0 && memory.figureBefore() != null) {
            // "La Suisse comptait 845'870 habitants. C'est 1,7 % de plus"
            return memory.figureBefore().counted.as(Role.ELIDED);
        }
        if (conversion && draft.kind == Kind.RATIO && said != null && said.bare() && said.counted != null) {
            // "370 millions de filles, soit une sur huit"
            return said.counted.as(Role.ELIDED);
        }
        if (conversion && draft.kind == Kind.MONEY && said != null && said.kind == Kind.PERCENT && said.counted != null && said.counted.role() == Role.RIGHT) {
            // "Le déficit s'est établi à 5,5 % du PIB, soit 154 milliards d'euros"
            int verb = governors.verbs().verb(said.outerFrom - 1);
            return verb < 0 ? null : governors.verbs().subject(verb);
        }
        Draft.Counted rise = conversion && draft.kind == Kind.MONEY && said != null && said.kind != Kind.MONEY ? elsewhere.movementOf(said) : null;
        if (rise != null) {
            return rise;
        }
        if (conversion && !(said != null && said.kind == draft.kind)) {
            return null;
        }
        boolean verbAgain = draft.bare() && d > 0 && tokens.pos(draft.outerFrom - 1, Pos.PAST_PARTICIPLE) && tokens.is(draft.outerFrom - 2, "et")
                && drafts.get(d - 1).bare() && drafts.get(d - 1).counted != null && drafts.get(d - 1).counted.role() == Role.RIGHT
                && governors.verbs().auxiliaryOrParticipleBefore(drafts.get(d - 1).outerFrom - 1);
        if (verbAgain) {
            // "a perdu 159.000 postes et créé 78.000"
            return elisions.headOnly(drafts.get(d - 1)).as(Role.ELIDED);
        }
        Draft.Counted bracketed = brackets.of(d);
        if (bracketed != null) {
            return bracketed;
        }
        Draft.Counted object = objects.of(draft, d + 1 < drafts.size() ? drafts.get(d + 1) : null);
        if (object != null) {
            return object;
        }
        Draft.Counted aside = apart.of(draft, d > 0 ? drafts.get(d - 1) : null);
        if (aside != null) {
            return aside;
        }
        if (draft.bare() && (tokens.is(draft.outerFrom - 1, "des") || tokens.is(draft.outerFrom - 1, "les")) && tokens.pos(draft.outerTo, Pos.PAST_PARTICIPLE)
                && (tokens.is(draft.outerTo + 1, "par") || tokens.is(draft.outerTo + 1, "depuis")) || REQUIRED.contains(tokens.low(draft.outerTo)) && (tokens.is(draft.outerFrom - 1, "des") || tokens.is(draft.outerFrom - 1, "les"))) {
            return antecedents.recommended(d);
        }
        if (besideThings(d)) {
            return null;
        }
        if (antecedents.afterCount(d)) {
            return drafts.get(d - 1).counted.as(Role.ELIDED);
        }
        Draft.Counted inherited = elisions.inherited(d);
        if (inherited != null && draft.bare() && (more && tokens.is(draft.outerFrom - 1, "soit") || tokens.is(draft.outerFrom - 1, "dont"))) {
            // "Le nombre de sans-emploi s'établit à 2,3 millions, soit 29.000 de plus"
            return antecedents.numbered(inherited);
        }
        if (inherited != null || conversion) {
            return inherited;
        }
        if (d > 0 && isAge(draft) && Grammar.DE.contains(tokens.low(draft.outerFrom - 1)) && drafts.get(d - 1).to == draft.outerFrom - 1) {
            Draft.Counted aged = drafts.get(d - 1).counted;
            return aged == null ? null : aged.as(Role.ELIDED);
        }
        Draft whole = drafts.get(0);
        boolean out = draft.kind == Kind.PERCENT && d > 0 && governors.subjects().finite(draft.outerTo) && tokens.is(0, "sur") && whole.bare() && whole.counted != null
                && tokens.is(draft.outerFrom - 1, ",");
        if (out) {
            // "Sur les 3,2 millions d'enfants visés, 87 % avaient reçu"
            return whole.counted.as(Role.ELIDED);
        }
        Draft.Counted people = elsewhere.ofOpening(draft);
        if (people != null) {
            return people;
        }
        Draft.Counted repeated = elisions.repeated(d);
        repeated = repeated == null ? elsewhere.ofCountBefore(d) : repeated;
        if (repeated != null) {
            return repeated;
        }
        Draft.Counted governed = draft.bare() && subjectOfVerb(draft) ? null : governors.of(draft);
        governed = governed == null ? null : elisions.demonstrated(d, governed);
        if (governed == null && draft.bare()) {
            Draft earlier = subjectOfVerb(draft) || ofThem(draft) ? elisions.earlierCount(d) : elisions.countBefore(d, false);
            if (earlier != null) {
                return elisions.headOnly(earlier).as(Role.ELIDED);
            }
        }
        if (governed == null && draft.measured) {
            governed = elisions.standsFor(d);
        }
        governed = governed == null ? elsewhere.tariff(d) : governed;
        Draft delta = delta(d);
        if (delta == null) {
            return governed;
        }
        // "a réduit sa dette de 18 % en un an, à 2,9 milliards": the level is that of the object that moved
        boolean moved = delta.counted != null && delta.counted.role() == Role.LEFT && Movement.mover(tokens, delta) >= 0
                && (tokens.is(draft.outerFrom - 2, ",") || delta.outerTo == draft.outerFrom - 1);
        // "a confirmé la baisse de la récolte de 12 % sur un an à 42,2 millions d'hectolitres"
        moved |= delta.counted != null && delta.counted.role() == Role.LEFT && tokens.is(delta.outerFrom - 1, "de") && fallen(delta);
        return governed == null || moved ? delta.counted : governed;
    }

    /** Whether a noun of movement is of what the change counts: "la baisse de la récolte de 12 %". */
    private boolean fallen(Draft delta) {
        int i = tokens.indexOf(delta.counted.span().start()) - 1;
        while (Grammar.ARTICLES.contains(tokens.low(i)) && !Grammar.DE.contains(tokens.low(i))) {
            i--;
        }
        return Grammar.DE.contains(tokens.low(i)) && Movement.nounDirection(tokens.low(i - 1)) != null;
    }

    /** The change right before a level, or null: "-25 % sur un an à 1,97 milliard". */
    private Draft delta(int d) {
        Draft draft = drafts.get(d);
        int before = d > 1 && drafts.get(d - 1).kind == Kind.DURATION ? d - 2 : d - 1;
        boolean reached = before >= 0 && tokens.is(draft.outerFrom - 1, "à") && Movement.relative(drafts.get(before).kind)
                && draft.outerFrom - drafts.get(before).to <= NEAR && elisions.sameClause(drafts.get(before), draft);
        return reached ? drafts.get(before) : null;
    }

    /** "ont saisi 14 véhicules et 380 000 euros": the last of a list of things is a thing itself. */
    private boolean besideThings(int d) {
        Draft draft = drafts.get(d);
        Draft before = d > 0 ? drafts.get(d - 1) : null;
        boolean list = draft.kind == Kind.MONEY && before != null && before.kind != Kind.MONEY && !Movement.relative(before.kind)
                && before.counted != null && before.counted.role() == Role.RIGHT && (tokens.is(draft.outerFrom - 1, "et") || tokens.is(draft.outerFrom - 1, ","));
        return list && tokens.indexOf(before.counted.span().end()) >= draft.outerFrom - 1;
    }

    /** "seuls 60 ont été livrés", "4612 ont été traités": the number is itself the subject. */
    private boolean subjectOfVerb(Draft draft) {
        int verb = draft.outerTo + (Grammar.DE.contains(tokens.low(draft.outerTo)) && tokens.is(draft.outerTo + 1, "autres") ? 2 : 0);
        if (tokens.is(draft.outerFrom - 1, "de") && NounPhrases.commonNoun(tokens, draft.outerFrom - 2) && (tokens.is(draft.outerFrom - 3, "un") || tokens.is(draft.outerFrom - 3, "une"))) {
            // "Un crédit de 1,35 million a été voté"
            return false;
        }
        // "les candidats ayant des notes comprises entre 8 et 10 devront"
        String bound = tokens.low(draft.outerFrom);
        boolean bounded = draft.op != Figure.Op.EQ && (tokens.low(draft.outerFrom - 1).startsWith("compris") || bound.startsWith("inférieur") || bound.startsWith("supérieur"));
        return !bounded && governors.subjects().finite(verb) || tokens.is(draft.outerFrom - 1, "seuls") || tokens.is(draft.outerFrom - 1, "seules");
    }

    /** "Ils sont encore 52 300 à devoir passer les oraux", "elles ne sont plus que 900". */
    private boolean ofThem(Draft draft) {
        int verb = governors.verbs().verb(draft.outerFrom - 1);
        int pronoun = verb - 1 - (tokens.is(verb - 1, "ne") || tokens.is(verb - 1, "n'") ? 1 : 0);
        return verb > 0 && "être".equals(tokens.word(verb).verb()) && (tokens.is(pronoun, "ils") || tokens.is(pronoun, "elles")) && draft.outerFrom - verb <= 4;
    }

    private static boolean isAge(Draft draft) {
        return draft.kind == Kind.AGE || draft.kind == Kind.DURATION && "a".equals(draft.unit);
    }
}
