package org.cldess.reporting.directory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.cldess.actor.ActivityState;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.EssFamily;
import org.cldess.charter.CharterSignature;
import org.cldess.ess.EssStatus;
import org.cldess.ess.EssVerdict;
import org.cldess.ess.InclusionVerdict;
import org.cldess.identity.CommuneCode;
import org.cldess.identity.NafCode;
import org.cldess.known.Known;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.text.AlphabeticalOrder;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;
import org.cldess.territory.Commune;

/**
 * An actor that agreed to be listed, as the directory shows it.
 *
 * @param actor the actor
 * @param name its name, with an addition if another actor has the same name
 * @param place the commune of its seat, if the gazetteer contains it
 * @param status its classification with regard to the social economy and inclusion
 * @param isClassified whether the contract is for the social economy, so that this classification is shown
 * @param signature its last signature of the charter, if one is still valid
 */
record DirectoryEntry(
        Actor actor,
        String name,
        Optional<Commune> place,
        EssStatus status,
        boolean isClassified,
        Optional<CharterSignature> signature) {
    private static final List<EssFamily> FAMILIES = List.of(EssFamily.values());
    private static final int UNDECLARED = 23;
    private static final int UNKNOWN = 24;

    /**
     * Returns all actors that are listed on the day of the view and have not ceased, from A to Z. Natural persons are
     * not named to the public.
     */
    static List<DirectoryEntry> in(View view) {
        List<Actor> actors = view.dossier().actors().stream()
                .filter(actor -> actor.isListedOn(view.day()) && view.isNamed(actor.id()) && !hasCeased(view, actor))
                .sorted(Comparator.comparing(Actor::name, AlphabeticalOrder.OF_TEXTS)
                        .thenComparing(Actor::id))
                .toList();
        Map<ActorId, EssStatus> statuses = view.dossier().essStatuses(view.day());
        List<String> names = told(view, actors);
        return IntStream.range(0, actors.size())
                .mapToObj(at -> {
                    Actor actor = actors.get(at);
                    return new DirectoryEntry(
                            actor,
                            names.get(at),
                            place(view, actor),
                            Optional.ofNullable(statuses.get(actor.id())).orElseThrow(),
                            view.contract().kind().isForSocialEconomy(),
                            signature(view, actor));
                })
                .toList();
    }

    private static boolean hasCeased(View view, Actor actor) {
        return actor.activityOn(view.day()).equals(Known.of(ActivityState.CEASED));
    }

    /** Makes the names unique: adds the commune, and a number if that is not enough. */
    private static List<String> told(View view, List<Actor> actors) {
        Function<Actor, String> own = actor -> AlphabeticalOrder.letters(actor.name());
        Map<String, Long> same = actors.stream().collect(Collectors.groupingBy(own, Collectors.counting()));
        List<String> names = actors.stream()
                .map(actor -> same.getOrDefault(AlphabeticalOrder.letters(actor.name()), 1L) == 1
                        ? actor.name()
                        : place(view, actor)
                                .map(Commune::name)
                                .map(commune -> actor.name() + " (" + commune + ")")
                                .orElse(actor.name()))
                .toList();
        return IntStream.range(0, names.size())
                .mapToObj(at -> {
                    long before = names.subList(0, at).stream()
                            .filter(other ->
                                    AlphabeticalOrder.letters(other).equals(AlphabeticalOrder.letters(names.get(at))))
                            .count();
                    return before == 0 ? names.get(at) : names.get(at) + " – " + (before + 1);
                })
                .toList();
    }

    private static Optional<CharterSignature> signature(View view, Actor actor) {
        return view.dossier().charter().value().stream()
                .flatMap(charter -> charter.signatures().stream())
                .filter(signature -> signature.actor().equals(actor.id()) && signature.isValidOn(view.day()))
                .max(Comparator.comparing(signature -> signature.date().value().orElseThrow()));
    }

    /** Returns the anchor that links to the card use. */
    String anchor() {
        return "fiche-" + actor.id().value();
    }

    /** Returns the name as a link to the card. */
    Phrase link(Speech speech) {
        return Phrase.EMPTY.link(speech.typed(name), "#" + anchor());
    }

    Optional<String> activity() {
        return actor.naf().value().flatMap(NafCode::label);
    }

    /** Returns the name of the commune, or its code if the gazetteer does not contain it. */
    Optional<String> commune() {
        return place.map(Commune::name).or(() -> actor.commune().value().map(CommuneCode::toString));
    }

    /** Returns the name of the commune, or the given text if the actor is known to have no commune. */
    Optional<String> communeOr(String none) {
        return commune().or(() -> actor.commune().isNone() ? Optional.of(none) : Optional.empty());
    }

    /** Returns the activity, or the given text if the actor is known to have no activity. */
    Optional<String> activityOr(String none) {
        return activity().or(() -> actor.naf().isNone() ? Optional.of(none) : Optional.empty());
    }

    private static Optional<Commune> place(View view, Actor actor) {
        return actor.commune().value().flatMap(view.gazetteer()::findCommune);
    }

    boolean isInclusive() {
        return isClassified && status.inclusion().verdict() == InclusionVerdict.YES;
    }

    /**
     * Returns the position of the actor’s family in this order: work integration, the families of the social economy,
     * enterprises, public bodies, no family, unknown. If actors are not classified, companies of the social economy and
     * work-integration enterprises are associations, cooperatives or enterprises like others.
     */
    int familyOrder() {
        if (!isClassified) {
            return plainFamilyOrder();
        }
        if (status.inclusion().siae().isPresent()) {
            return 0;
        }
        EssVerdict verdict = status.ess().verdict();
        if (verdict == EssVerdict.PUBLIC) {
            return 22;
        }
        return verdict == EssVerdict.CONVENTIONAL && actor.kind() == ActorKind.ORGANISATION
                ? 21
                : actor.essFamily()
                        .value()
                        .map(family -> 1 + FAMILIES.indexOf(family))
                        .orElse(verdict.belongs() ? 20 : actor.essFamily().isNone() ? UNDECLARED : UNKNOWN);
    }

    private int plainFamilyOrder() {
        if (actor.publicBody().value().isPresent()) {
            return 22;
        }
        Optional<EssFamily> family = actor.essFamily().value();
        if (family.filter(EssFamily.ESS_COMPANY::equals).isPresent()
                || (family.isEmpty() && actor.siae().value().isPresent())) {
            return 21;
        }
        if (family.isPresent()) {
            return 1 + FAMILIES.indexOf(family.get());
        }
        return actor.kind() != ActorKind.ORGANISATION
                ? UNDECLARED
                : actor.essFamily().isNone() ? 21 : UNKNOWN;
    }

    boolean isOfKnownFamily() {
        return familyOrder() != UNKNOWN;
    }

    String family(Speech speech) {
        int order = familyOrder();
        return switch (order) {
            case 0 -> speech.say("family.integration");
            case 20 -> speech.say("family.social");
            case 21 -> speech.say(isClassified ? "family.conventional" : "family.enterprises");
            case 22 -> speech.say("family.public");
            case UNDECLARED -> speech.say("family.undeclared");
            case UNKNOWN -> speech.say("family.unknown");
            default ->
                speech.say("family."
                        + FAMILIES.get(order - 1)
                                .name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', '-'));
        };
    }

    /**
     * Groups the actors by a fact. The groups are in alphabetical order, and so are the actors of a group; actors
     * without the fact come last.
     */
    static Map<String, List<DirectoryEntry>> by(
            List<DirectoryEntry> all, Function<DirectoryEntry, Optional<String>> fact, String unknown) {
        Map<String, List<DirectoryEntry>> groups = new LinkedHashMap<>();
        all.stream()
                .flatMap(one -> fact.apply(one).stream())
                .distinct()
                .sorted(AlphabeticalOrder.OF_TEXTS)
                .forEach(name -> groups.put(name, new ArrayList<>()));
        all.forEach(one -> groups.computeIfAbsent(fact.apply(one).orElse(unknown), name -> new ArrayList<>())
                .add(one));
        return groups;
    }
}
