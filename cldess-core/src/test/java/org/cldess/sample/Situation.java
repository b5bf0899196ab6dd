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
    /** Like the first, with actions that only the committee sees, and applications that a jury refused. */
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
        Sheet sheet = GeneratedDossiers.fullSheet(seed);
        for (int i = 0; i < sheet.size("/actors"); i++) {
            sheet = actor(sheet, "/actors/" + i);
        }
        for (int i = 0; i < sheet.size("/actions"); i++) {
            sheet = sheet.with("/actions/" + i + "/visibility", visibility);
        }
        for (int i = 0; i < sheet.size("/ties"); i++) {
            sheet = origin(sheet, "/ties/" + i + "/origin");
        }
        for (int i = 0; i < sheet.size("/calls/0/decisions"); i++) {
            sheet = decision(sheet, "/calls/0/decisions/" + i);
        }
        return Marked.of(sheet.with("/actions/0/indicators", indicators(sheet)));
    }

    /** Returns all indicators, so that none is without an action when actions are hidden. */
    private static List<Object> indicators(Sheet sheet) {
        return IntStream.range(0, sheet.size("/indicators"))
                .mapToObj(i -> sheet.at("/indicators/" + i + "/id").orElseThrow())
                .toList();
    }

    /** Makes a jury award every application, or refuse every one. */
    private Sheet decision(Sheet sheet, String decision) {
        return visibility == Audience.PUBLIC
                ? sheet.with(decision + "/kind", JuryDecisionKind.AWARD)
                        .with(decision + "/amount", Amount.euros("1000"))
                        .with(decision + "/support", List.of(Map.of("kind", SupportKind.PREMISES, "text", "here")))
                : sheet.with(decision + "/kind", JuryDecisionKind.REFUSAL)
                        .with(decision + "/amount", null)
                        .with(decision + "/support", List.of());
    }

    private Sheet actor(Sheet sheet, String actor) {
        Sheet told = sheet.with(actor + "/kind", kind)
                .with(actor + "/publicBody", isPublicBody ? PublicBodyKind.COMMUNE : null)
                .with(
                        actor + "/epciKind",
                        isPublicBody ? sheet.at(actor + "/epciKind").orElseThrow() : null)
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
    private Sheet origin(Sheet sheet, String origin) {
        return visibility == Audience.PUBLIC
                ? sheet.with(origin + "/kind", OriginKind.STATEMENT).with(origin + "/reference", "told")
                : sheet.with(origin + "/kind", OriginKind.ACTION)
                        .with(
                                origin + "/reference",
                                Scalar.text(sheet.at("/actions/0/id").orElseThrow()));
    }

    private Sheet contact(Sheet sheet, String contact) {
        Sheet told = sheet.with(contact + "/publicationAgreed", hasAgreed ? EARLIER : null)
                .with(contact + "/keepUntil", LocalDate.of(2060, 1, 1));
        for (int i = 0; i < told.size(contact + "/requests"); i++) {
            told = told.with(contact + "/requests/" + i + "/kind", RequestKind.ACCESS);
        }
        return told;
    }
}
