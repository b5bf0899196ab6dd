package org.cldess.duplicate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.Contact;
import org.cldess.identity.Siren;
import org.cldess.identity.Siret;
import org.cldess.identity.SiretClosing;
import org.cldess.known.Known;

/** Compares two records and collects the clues for and against their being the same actor. */
final class ActorComparison {
    private static final double ALIKE = 0.6;
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+|(?<=[0-9])[.-](?=[0-9])");

    private final Actor one;
    private final Actor other;
    private final List<Clue> clues = new ArrayList<>();

    private ActorComparison(Actor one, Actor other) {
        this.one = one;
        this.other = other;
    }

    static Duplicate of(Actor one, Actor other) {
        ActorComparison comparison = new ActorComparison(one, other);
        comparison.numbers();
        comparison.names();
        comparison.places();
        comparison.contacts();
        comparison.clues.sort(Comparator.comparingInt((Clue clue) -> -Math.abs(clue.points())));
        int points = comparison.clues.stream().mapToInt(Clue::points).sum();
        return new Duplicate(one.id(), other.id(), Math.max(0, Math.min(100, points)), comparison.clues);
    }

    private void numbers() {
        List<Siret> theirs = sirets(other).toList();
        List<Siren> units = sirens(other).toList();
        Optional<Siret> place = sirets(one).filter(theirs::contains).findFirst();
        Optional<Siren> unit = sirens(one).filter(units::contains).findFirst();
        if (place.isPresent()) {
            note(100, "clue.siret", place.get());
        } else if (unit.isPresent()) {
            boolean places = sirets(one).findFirst().isPresent() && !theirs.isEmpty();
            note(places ? 30 : 90, places ? "clue.siren.establishments" : "clue.siren", unit.get());
        } else if (one.legalUnit().isPresent() && other.legalUnit().isPresent()) {
            note(
                    -80,
                    "clue.siren.other",
                    one.legalUnit().get(),
                    other.legalUnit().get());
        }
        same(one.rna(), other.rna(), 100, "clue.rna", -80, "clue.rna.other");
    }

    /** Returns the SIRET of all places where an actor works or worked, its seat first. */
    private static Stream<Siret> sirets(Actor actor) {
        return Stream.of(
                        actor.siret().value().stream(),
                        actor.establishments().value().stream()
                                .flatMap(List::stream)
                                .flatMap(place -> place.siret().value().stream()),
                        actor.siretClosings().value().stream()
                                .flatMap(List::stream)
                                .map(SiretClosing::siret))
                .flatMap(numbers -> numbers);
    }

    /** Returns the SIREN of the legal units to which an actor and its places belong or belonged. */
    static Stream<Siren> sirens(Actor actor) {
        return Stream.concat(actor.siren().value().stream(), sirets(actor).map(Siret::siren));
    }

    private void same(Known<?> left, Known<?> right, int points, String key, int against, String otherKey) {
        if (left.value().isPresent() && right.value().isPresent()) {
            if (left.equals(right)) {
                note(points, key, left.value().orElseThrow());
            } else {
                note(
                        against,
                        otherKey,
                        left.value().orElseThrow(),
                        right.value().orElseThrow());
            }
        }
    }

    private void names() {
        double likeness = PlainName.of(one.name()).likeness(PlainName.of(other.name()));
        if (likeness >= 1) {
            note(60, "clue.name", one.name(), other.name());
        } else if (likeness >= ALIKE) {
            note((int) Math.round(60 * likeness), "clue.name.alike", one.name(), other.name());
        }
        if (one.kind() != other.kind()) {
            note(-20, "clue.kind", one.kind(), other.kind());
        }
    }

    private void places() {
        same(one.commune(), other.commune(), 15, "clue.commune", -15, "clue.commune.other");
        Optional<PlainAddress> door = PlainAddress.of(one);
        if (door.isPresent() && door.equals(PlainAddress.of(other)) && !areElsewhere()) {
            note(25, "clue.address", one.address().value().orElseThrow());
        }
    }

    /** Returns whether the two records are in different places: many places have streets with the same name. */
    private boolean areElsewhere() {
        return differ(one.commune(), other.commune()) || differ(one.postalCode(), other.postalCode());
    }

    private static boolean differ(Known<?> left, Known<?> right) {
        return left.value().isPresent() && right.value().isPresent() && !left.equals(right);
    }

    private void contacts() {
        shared(Contact::email).ifPresent(email -> note(40, "clue.email"));
        shared(Contact::telephone).ifPresent(number -> note(30, "clue.telephone", number));
        shared(contact -> Known.of(contact.fullName())).ifPresent(name -> note(20, "clue.person", name));
    }

    /** Returns a detail of the first record, as written there, that the other record has too. */
    private Optional<String> shared(Function<Contact, Known<String>> detail) {
        List<String> others = details(other, detail).toList();
        return written(one, detail).filter(text -> others.contains(plain(text))).findFirst();
    }

    private static Stream<String> written(Actor actor, Function<Contact, Known<String>> detail) {
        return actor.contacts().stream()
                .filter(contact -> !contact.isWithheld())
                .flatMap(contact -> detail.apply(contact).value().stream());
    }

    /** Returns the details of all contacts, ignoring case, spaces and dots between digits. */
    static Stream<String> details(Actor actor, Function<Contact, Known<String>> detail) {
        return written(actor, detail).map(ActorComparison::plain);
    }

    private static String plain(String text) {
        return SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private void note(int points, String key, Object... arguments) {
        clues.add(new Clue(points, Texts.WORDS.message(key, arguments)));
    }
}
