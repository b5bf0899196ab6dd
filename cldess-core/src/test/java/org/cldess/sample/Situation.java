package org.cldess.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.cldess.actor.kind.ActorKind;
import org.cldess.actor.kind.PublicBodyKind;
import org.cldess.call.application.SupportKind;
import org.cldess.call.jury.JuryDecisionKind;
import org.cldess.disclosure.Audience;
import org.cldess.form.Scalar;
import org.cldess.money.Amount;
import org.cldess.network.OriginKind;
import org.cldess.privacy.RequestKind;

/** The kind of the actors of a dossier and the consents that they gave, which determine who sees their data. */
public enum Situation {
    /** Public bodies in the directory, whose contacts agreed to be published. */
    PUBLIC_BODIES(ActorKind.ORGANISATION, true, true, true, Audience.PUBLIC),
    /** Private bodies in the directory, whose contacts did not agree. */
    LISTED_BODIES(ActorKind.ORGANISATION, false, true, false, Audience.PUBLIC),
    /** Private bodies that withdrew from the directory, and contacts who agreed. */
    UNLISTED_BODIES(ActorKind.ORGANISATION, false, false, true, Audience.PUBLIC),
    /** Natural persons in the directory, whose contacts agreed. */
    LISTED_PERSONS(ActorKind.NATURAL_PERSON, false, true, true, Audience.PUBLIC),
    /** Natural persons who withdrew from the directory, and contacts who agreed. */
    UNLISTED_PERSONS(ActorKind.NATURAL_PERSON, false, false, true, Audience.PUBLIC),
    /**
     * Like the first, with actions and texts that only the committee sees, applications that a jury refused, and no
     * movement of a lot: a purchase stays public.
     */
    KEPT_ACTIONS(ActorKind.ORGANISATION, true, true, true, Audience.COMMITTEE);

    private static final LocalDate EARLIER = LocalDate.of(2010, 2, 3);
    private static final LocalDate LATER = LocalDate.of(2026, 5, 6);

    private final ActorKind kind;
    private final boolean isPublicBody;
    private final boolean isListed;
    private final boolean hasAgreed;
    private final Audience visibility;

    Situation(ActorKind kind, boolean isPublicBody, boolean isListed, boolean hasAgreed, Audience visibility) {
        this.kind = kind;
        this.isPublicBody = isPublicBody;
        this.isListed = isListed;
        this.hasAgreed = hasAgreed;
        this.visibility = visibility;
    }

    /** Returns a full dossier in which all actors are in this situation, with marks. */
    public Marked dossier(long seed) {
        WrittenDossier written = GeneratedDossiers.fullSheet(seed);
        for (int i = 0; i < written.size("/actors"); i++) {
            written = actor(written, "/actors/" + i);
        }
        for (int i = 0; i < written.size("/actions"); i++) {
            written = written.with("/actions/" + i + "/visibility", visibility);
        }
        for (int i = 0; i < written.size("/narratives"); i++) {
            written = written.with("/narratives/" + i + "/visibility", visibility);
        }
        for (int i = 0; i < written.size("/ties"); i++) {
            written = origin(written, "/ties/" + i + "/origin");
        }
        for (int i = 0; i < written.size("/calls/0/decisions"); i++) {
            written = decision(written, "/calls/0/decisions/" + i);
        }
        if (visibility != Audience.PUBLIC) {
            written = written.with("/movements", withoutLots(written));
        }
        return Marked.of(written.with("/actions/0/indicators", indicators(written)));
    }

    /** Returns all indicators, so that none is without an action when actions are hidden. */
    private static List<Object> indicators(WrittenDossier written) {
        return IntStream.range(0, written.size("/indicators"))
                .mapToObj(i -> written.at("/indicators/" + i + "/id").orElseThrow())
                .toList();
    }

    private static List<Object> withoutLots(WrittenDossier written) {
        return IntStream.range(0, written.size("/movements"))
                .mapToObj(i -> "/movements/" + i)
                .filter(movement -> written.at(movement + "/lot").isEmpty())
                .map(movement -> written.at(movement).orElseThrow())
                .toList();
    }

    /** Makes a jury award every application, or refuse every one. */
    private WrittenDossier decision(WrittenDossier written, String decision) {
        return visibility == Audience.PUBLIC
                ? written.with(decision + "/kind", JuryDecisionKind.AWARD)
                        .with(decision + "/amount", Amount.euros("1000"))
                        .with(decision + "/support", List.of(Map.of("kind", SupportKind.PREMISES, "text", "here")))
                : written.with(decision + "/kind", JuryDecisionKind.REFUSAL)
                        .with(decision + "/amount", null)
                        .with(decision + "/support", List.of())
                        .with(decision + "/renunciation", null);
    }

    private WrittenDossier actor(WrittenDossier written, String actor) {
        WrittenDossier told = written.with(actor + "/kind", kind)
                .with(actor + "/publicBody", isPublicBody ? PublicBodyKind.COMMUNE : null)
                .with(
                        actor + "/epciKind",
                        isPublicBody ? written.at(actor + "/epciKind").orElseThrow() : null)
                .with(actor + "/listing/agreed", isListed ? LATER : EARLIER)
                .with(actor + "/listing/withdrawn", isListed ? EARLIER : LATER);
        for (int i = 0; i < told.size(actor + "/needs"); i++) {
            told = told.with(actor + "/needs/" + i + "/anonymous", true)
                    .with(actor + "/needs/" + i + "/revealed", EARLIER);
        }
        for (int i = 0; i < told.size(actor + "/contacts"); i++) {
            told = contact(told, actor + "/contacts/" + i);
        }
        return told;
    }

    /** Gives a tie an action as its origin if actions are hidden, and otherwise a statement. */
    private WrittenDossier origin(WrittenDossier written, String origin) {
        return visibility == Audience.PUBLIC
                ? written.with(origin + "/kind", OriginKind.STATEMENT).with(origin + "/reference", "told")
                : written.with(origin + "/kind", OriginKind.ACTION)
                        .with(
                                origin + "/reference",
                                Scalar.text(written.at("/actions/0/id").orElseThrow()));
    }

    private WrittenDossier contact(WrittenDossier written, String contact) {
        WrittenDossier told = written.with(contact + "/publicationAgreed", hasAgreed ? EARLIER : null)
                .with(contact + "/keepUntil", LocalDate.of(2060, 1, 1));
        for (int i = 0; i < told.size(contact + "/requests"); i++) {
            told = told.with(contact + "/requests/" + i + "/kind", RequestKind.ACCESS);
        }
        return told;
    }
}
