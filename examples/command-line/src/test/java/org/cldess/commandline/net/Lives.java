package org.cldess.commandline.net;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.act.Acts;
import org.cldess.dossier.Dossier;
import org.cldess.validation.Answer;
import org.jspecify.annotations.Nullable;

/**
 * Random histories of the samples: valid and invalid acts, one after the other. The argument of an act is written to
 * the file as if the act were done, and read from there. Sometimes an invalid fact is kept.
 */
final class Lives {
    private static final int LIVES = 240;
    private static final int TURNS = 6;
    private static final List<String> KINDS =
            List.of("submitted", "approved", "evaluated", "closed", "renewed", "terminated");
    private static final List<String> OF_CHARTERS = List.of("small-proposals", "small-adopted", "small");
    private static final List<String> OF_CONTRACTS =
            List.of("small", "small-unsigned", "small-amended", "sante", "ville", "small-unsigned");

    private Lives() {}

    static void freeze(List<Subject> subjects, Facts facts) {
        IntStream.range(0, LIVES).parallel().forEach(number -> {
            boolean charter = number % 2 == 0;
            List<String> names = charter ? OF_CHARTERS : OF_CONTRACTS;
            String name = number % 16 < 2 ? "grasse" : names.get(number / 2 % names.size());
            subjects.stream()
                    .filter(subject -> subject.name().equals(name))
                    .forEach(subject -> facts.write(
                            String.format(Locale.ROOT, "acts/life-%03d.txt", number),
                            new Life(number, subject, charter).live()));
        });
    }

    /** One history, determined by its number alone. */
    private static final class Life {
        private final SplittableRandom random;
        private final boolean charter;
        private final List<String> lines = new ArrayList<>();
        private Dossier dossier;
        private Object tree;
        private LocalDate clock;
        private String id = "t";

        Life(int number, Subject subject, boolean charter) {
            this.random = new SplittableRandom(number);
            this.charter = charter;
            this.tree = subject.tree();
            this.dossier = subject.dossier();
            this.clock = charter
                    ? LocalDate.parse(String.valueOf(Tree.at(tree, "asOf"))).minusDays(below(100))
                    : subject.days().get(3).plusDays(below(500));
            shorten();
            lines.add(Facts.line(number, subject.name(), Facts.hash(Library.bytes(dossier))));
        }

        /** Removes some of the recorded acts, if the rest is still valid. */
        private void shorten() {
            Object shorter = Tree.parse(Tree.bytes(tree));
            Map<String, Object> contract = Tree.object(Tree.at(shorter, "contract"));
            for (String list : List.of("decisions", "amendments", "signatures")) {
                if (!charter && random.nextBoolean()) {
                    contract.put(list, new ArrayList<>());
                }
            }
            become(shorter);
        }

        private boolean become(Object other) {
            Optional<Dossier> read = Library.read(Tree.bytes(other)).dossier();
            read.ifPresent(it -> {
                dossier = it;
                tree = Tree.parse(Library.bytes(it));
            });
            return read.isPresent();
        }

        List<String> live() {
            for (int i = 0; i < TURNS; i++) {
                id = "t-" + i;
                try {
                    turn();
                } catch (RuntimeException bug) {
                    lines.add(id + " " + Facts.thrown(bug));
                }
            }
            return lines;
        }

        private void turn() {
            if (onceIn(12)) {
                person();
            } else if (charter) {
                charterTurn();
            } else {
                contractTurn();
            }
        }

        private void contractTurn() {
            List<String> done = Tree.texts(Tree.at(tree, "contract", "decisions"), "what");
            boolean approved = done.contains("approved");
            boolean signed = Tree.list(Tree.at(tree, "contract", "signatures")).size() >= 2;
            switch (approved && !signed && !onceIn(5) ? 0 : signed && onceIn(2) ? 1 + below(2) : below(6)) {
                case 0 -> sign();
                case 1 -> amend();
                case 2 -> signAmendment();
                default -> decide(done);
            }
        }

        private void sign() {
            if (onceIn(3)) {
                String actor = any(Tree.texts(Tree.at(tree, "contract", "parties"), "actor"));
                LocalDate day = soon();
                String deliberation = any(Tree.texts(Tree.at(tree, "deliberations"), "id"));
                ask(
                        "sign " + actor + " " + day + " " + deliberation,
                        null,
                        acts -> Asked.sign(acts, actor, day, deliberation));
                return;
            }
            String name = id;
            Object recorded = recorded("contract", "signatures", signature());
            askRecorded("sign", recorded, (acts, fact) -> Asked.sign(acts, fact, name));
        }

        private Map<String, @Nullable Object> signature() {
            List<Object> parties = Tree.list(Tree.at(tree, "contract", "parties"));
            List<String> signed = Tree.texts(Tree.at(tree, "contract", "signatures"), "party");
            List<Object> awaited = parties.stream()
                    .filter(party -> !signed.contains(text(party, "id")))
                    .toList();
            Object party = any(awaited.isEmpty() || onceIn(6) ? parties : awaited);
            List<Object> deliberations = Tree.list(Tree.at(tree, "deliberations"));
            List<Object> own = deliberations.stream()
                    .filter(act -> text(act, "assembly").equals(text(party, "actor")))
                    .toList();
            Map<String, @Nullable Object> signature = thing();
            signature.put("party", text(party, "id"));
            put(signature, "date", soon().toString());
            put(signature, "deliberation", text(any(own.isEmpty() || onceIn(6) ? deliberations : own), "id"));
            put(signature, "method", any(List.of("handwritten", "electronic")));
            return signature;
        }

        private void amend() {
            Map<String, Object> term = Tree.object(Tree.at(tree, "contract", "term"));
            LocalDate start = LocalDate.parse(text(term, "start"));
            LocalDate end = LocalDate.parse(text(term, "end"));
            Map<String, @Nullable Object> amendment = thing();
            int others = Tree.list(Tree.at(tree, "contract", "amendments")).size();
            amendment.put("number", others + (onceIn(10) ? 2 : 1));
            amendment.put("subject", "Avenant");
            put(amendment, "reason", "Le réseau en a besoin.");
            put(amendment, "effective", soon().plusDays(below(40)).toString());
            switch (below(3)) {
                case 0 -> {
                    Map<String, @Nullable Object> change = new LinkedHashMap<>();
                    put(change, "before", new LinkedHashMap<>(term));
                    LocalDate other = onceIn(4) ? end.minusDays(below(900)) : end.plusYears(1);
                    change.put(
                            "after",
                            new LinkedHashMap<>(Map.of(
                                    "start", (onceIn(8) ? start.minusDays(9) : start).toString(),
                                    "end", other.toString())));
                    amendment.put("term", change);
                }
                case 1 ->
                    amendment.put("communesAdded", List.of(any(List.of("06118", "06037", "06079", "06069", "06130"))));
                default -> {
                    Object article = any(Tree.list(Tree.at(tree, "contract", "articles")));
                    Map<String, @Nullable Object> change = new LinkedHashMap<>();
                    change.put("article", text(article, "id"));
                    put(change, "before", texts(text(article, "title"), onceIn(4) ? "Rien." : text(article, "text")));
                    change.put("after", texts("Objet", "Texte " + id));
                    amendment.put("articles", List.of(change));
                }
            }
            String name = id;
            askRecorded(
                    "amend",
                    recorded("contract", "amendments", amendment),
                    (acts, fact) -> Asked.amend(acts, fact, name));
        }

        private static Map<String, Object> texts(String title, String text) {
            return new LinkedHashMap<>(Map.of("title", title, "text", text));
        }

        private void signAmendment() {
            Object other = Tree.parse(Tree.bytes(tree));
            List<Object> amendments = Tree.list(Tree.at(other, "contract", "amendments"));
            if (amendments.isEmpty()) {
                amend();
                return;
            }
            Map<String, Object> amendment = Tree.object(any(amendments));
            List<Object> signatures = Tree.list(amendment.get("signatures"));
            signatures.add(signature());
            amendment.put("signatures", signatures);
            String name = id;
            String of = text(amendment, "id");
            askRecorded("sign amendment " + of, other, (acts, fact) -> Asked.signAmendment(acts, fact, of, name));
        }

        private void decide(List<String> done) {
            List<String> next =
                    KINDS.stream().filter(kind -> !done.contains(kind)).toList();
            String what = next.isEmpty() || onceIn(4) ? any(KINDS) : next.get(0);
            List<Object> parties = Tree.list(Tree.at(tree, "contract", "parties"));
            List<Object> carriers = parties.stream()
                    .filter(party -> text(party, "role").equals("carrier"))
                    .toList();
            LocalDate end = LocalDate.parse(String.valueOf(Tree.at(tree, "contract", "term", "end")));
            LocalDate day = List.of("evaluated", "closed", "renewed").contains(what) && !onceIn(4)
                    ? end.plusDays(below(30))
                    : soon();
            Map<String, @Nullable Object> decision = thing();
            decision.put("what", what);
            put(decision, "date", day.toString());
            put(decision, "by", text(any(carriers.isEmpty() || onceIn(4) ? parties : carriers), "id"));
            put(decision, "deliberation", any(Tree.texts(Tree.at(tree, "deliberations"), "id")));
            put(decision, "reason", onceIn(6) ? " " : "Motif.");
            put(decision, "into", "suite");
            Object recorded = recorded("contract", "decisions", decision);
            String name = id;
            boolean former = onceIn(2);
            askRecorded(
                    "decide " + what,
                    recorded,
                    (acts, fact) -> what.equals("renewed")
                            ? Asked.renew(acts, fact, name, end.plusDays(1), end.plusYears(3), !former)
                            : Asked.decide(acts, fact, name));
        }

        private void charterTurn() {
            List<String> proposals = Tree.texts(Tree.at(tree, "charter", "proposals"), "id");
            List<String> actors = Tree.texts(Tree.at(tree, "actors"), "id");
            LocalDate day = soon();
            String one = proposals.isEmpty() ? "p-0" : any(proposals);
            switch (below(10)) {
                case 0, 1 -> propose(actors, day);
                case 2, 3 -> ask("evaluate " + one + " " + day, null, acts -> Asked.evaluate(acts, one, day));
                case 4 -> ask("withdraw " + one + " " + day, null, acts -> Asked.withdraw(acts, one, day));
                case 5 -> signCharter(actors, day);
                case 6, 7 -> {
                    Asked.Votes votes = votes(actors, day);
                    ask(
                            "adopt " + day,
                            null,
                            acts -> Asked.adopt(acts, onceIn(2) ? "v-" + id : "v-2", day, day.plusDays(400), votes));
                }
                default -> {
                    Asked.Votes votes = votes(actors, day);
                    ask("decide " + one + " " + day, null, acts -> Asked.decide(acts, one, votes));
                }
            }
        }

        private Asked.Votes votes(List<String> actors, LocalDate day) {
            List<String> signatories = Tree.texts(Tree.at(tree, "charter", "signatures"), "actor");
            List<String> possible = signatories.isEmpty() || onceIn(6) ? actors : signatories;
            List<String> deciding = Stream.generate(() -> any(possible))
                    .limit(1 + below(6))
                    .distinct()
                    .toList();
            boolean unanimous = !onceIn(3);
            List<Integer> positions =
                    deciding.stream().map(unused -> unanimous ? 0 : below(4)).toList();
            return new Asked.Votes(below(8), day, onceIn(3) ? 1 + below(12) : deciding.size(), deciding, positions);
        }

        private void propose(List<String> actors, LocalDate day) {
            Object version = any(Tree.list(Tree.at(tree, "charter", "versions")));
            List<String> articles = new ArrayList<>(Tree.texts(Tree.at(version, "principles"), "id"));
            articles.add("neuf");
            String article = any(articles);
            boolean stands = !article.equals("neuf") ^ onceIn(12);
            Map<String, @Nullable Object> proposal = thing();
            proposal.put("version", text(version, "id"));
            boolean removal = stands && onceIn(4);
            proposal.put("kind", stands ? removal ? "remove" : "change" : "add");
            proposal.put("article", article);
            if (!removal) {
                proposal.put("title", "Titre " + id);
                proposal.put("text", "Texte " + id);
            }
            put(proposal, "author", any(actors));
            put(proposal, "submitted", day.toString());
            String name = id;
            askRecorded(
                    "propose",
                    recorded("charter", "proposals", proposal),
                    (acts, fact) -> Asked.propose(acts, fact, name));
        }

        private void signCharter(List<String> actors, LocalDate day) {
            String actor = any(actors);
            Object version = any(Tree.list(Tree.at(tree, "charter", "versions")));
            if (onceIn(2)) {
                String of = text(version, "id");
                ask("sign charter " + actor + " " + day, null, acts -> Asked.signCharter(acts, actor, of, day));
                return;
            }
            Map<String, @Nullable Object> signature = thing();
            signature.put("actor", actor);
            signature.put("version", text(version, "id"));
            put(signature, "date", day.toString());
            if (Tree.at(version, "hash") instanceof String hash) {
                put(signature, "hash", onceIn(6) ? "0".repeat(hash.length()) : hash);
            }
            put(signature, "withdrawn", onceIn(5) ? day.plusDays(20).toString() : null);
            String name = id;
            askRecorded(
                    "sign charter",
                    recorded("charter", "signatures", signature),
                    (acts, fact) -> Asked.signCharter(acts, fact, name));
        }

        /** Submits a person’s request about their data. */
        private void person() {
            Object other = Tree.parse(Tree.bytes(tree));
            List<Object> holders = Tree.list(Tree.at(other, "actors")).stream()
                    .filter(actor -> !Tree.list(Tree.at(actor, "contacts")).isEmpty())
                    .toList();
            if (holders.isEmpty()) {
                return;
            }
            Object holder = any(holders);
            Map<String, Object> contact = Tree.object(any(Tree.list(Tree.at(holder, "contacts"))));
            List<Object> requests = Tree.list(contact.get("requests"));
            requests.add(new LinkedHashMap<>(
                    Map.of("kind", any(List.of("access", "erasure", "rectification")), "date", soon().toString())));
            contact.put("requests", requests);
            String actor = text(holder, "id");
            String person = text(contact, "id");
            Dossier now = dossier;
            askRecorded(
                    "receive " + person,
                    other,
                    (acts, fact) -> Asked.receive(now, fact, actor, person, requests.size() - 1));
        }

        /** An act whose argument comes from a file. */
        private interface Act {
            Answer<Dossier> ask(Acts acts, Dossier recorded);
        }

        private void askRecorded(String head, Object recorded, Act act) {
            Library.Read read = Library.read(Tree.bytes(recorded));
            lines.add(Facts.line(id, head));
            read.problems().forEach(problem -> lines.add(id + "   " + problem));
            read.dossier().ifPresent(fact -> ask(head, recorded, acts -> act.ask(acts, fact)));
        }

        /** Performs an act. Sometimes records it even though it is refused. */
        private void ask(String head, @Nullable Object recorded, Function<Acts, Answer<Dossier>> act) {
            boolean shipped = !onceIn(5);
            lines.add(Facts.line(id, head, shipped ? "shipped rules" : "other rules"));
            Answer<Dossier> answer = act.apply(Asked.acts(dossier, shipped));
            Asked.told(answer, dossier).forEach(line -> lines.add(id + "   " + line));
            answer.ifGranted(after -> become(Tree.parse(Library.bytes(after))));
            if (!answer.isGranted() && recorded != null && onceIn(2)) {
                lines.add(Facts.line(id, "done all the same", become(recorded)));
            }
        }

        /** Returns the file with one more entry in a list. */
        private Object recorded(String holder, String list, Map<String, @Nullable Object> thing) {
            Object other = Tree.parse(Tree.bytes(tree));
            Map<String, Object> of = Tree.object(Tree.at(other, holder));
            List<Object> things = Tree.list(of.get(list));
            things.add(thing);
            of.put(list, things);
            return other;
        }

        private Map<String, @Nullable Object> thing() {
            Map<String, @Nullable Object> thing = new LinkedHashMap<>();
            thing.put("id", id);
            return thing;
        }

        /** Usually puts the value, sometimes none, sometimes nothing. */
        private void put(Map<String, @Nullable Object> thing, String key, @Nullable Object value) {
            if (!onceIn(16)) {
                thing.put(key, onceIn(16) ? null : value);
            }
        }

        /** Returns a day that is usually some days later, sometimes the same day, sometimes earlier. */
        private LocalDate soon() {
            LocalDate day = switch (below(8)) {
                case 0 -> clock.minusDays(below(400));
                case 1 -> clock;
                default -> clock.plusDays(below(40));
            };
            clock = day.isAfter(clock) ? day : clock;
            return day;
        }

        private static String text(Object thing, String key) {
            return String.valueOf(Tree.at(thing, key));
        }

        private int below(int bound) {
            return random.nextInt(bound);
        }

        private boolean onceIn(int times) {
            return below(times) == 0;
        }

        private <T> T any(List<T> list) {
            return list.get(below(list.size()));
        }
    }
}
