package org.cldess.sample;

import java.util.List;
import java.util.stream.IntStream;
import org.cldess.deliberation.Ballot;
import org.cldess.deliberation.DeliberationDraft;
import org.cldess.deliberation.PublicationFormat;
import org.cldess.deliberation.PublicationMode;
import org.cldess.deliberation.Sitting;
import org.cldess.dossier.Dossier;
import org.cldess.dossier.DossierDraft;
import org.cldess.indicator.IndicatorDraft;
import org.cldess.indicator.IndicatorDraft.BaselineDraft;
import org.cldess.indicator.IndicatorDraft.MeasurementDraft;
import org.cldess.indicator.IndicatorDraft.TargetDraft;
import org.cldess.indicator.IndicatorKind;
import org.cldess.known.Known;

/**
 * Dossiers without sense that obey every check: what a file, a database or a report must bear. The same seed gives the same dossier.
 */
public final class GeneratedDossiers {
    static final int ACTORS = 8;
    static final int DELIBERATIONS = 3;
    static final int INDICATORS = 4;
    static final int ACTIONS = 6;

    private final Draw draw;

    private GeneratedDossiers(Draw draw) {
        this.draw = draw;
    }

    /** A dossier in which every property of every thing has a value. */
    public static Dossier full(long seed) {
        return fullDraft(seed).toDossier();
    }

    /** A dossier in which facts have a value, are known to be none or are not recorded, as the seed has it. */
    public static Dossier mixed(long seed) {
        return mixedDraft(seed).toDossier();
    }

    /** The draft of {@link #full}, with its lists in no order. */
    public static DossierDraft fullDraft(long seed) {
        return new GeneratedDossiers(new Draw(seed, true)).dossier(seed);
    }

    /** The draft of {@link #mixed}, with its lists in no order. */
    public static DossierDraft mixedDraft(long seed) {
        return new GeneratedDossiers(new Draw(seed, false)).dossier(seed);
    }

    private DossierDraft dossier(long seed) {
        GeneratedContracts contracts = new GeneratedContracts(draw);
        GeneratedActions actions = new GeneratedActions(draw);
        GeneratedEncounters encounters = new GeneratedEncounters(draw);
        GeneratedActors actors = new GeneratedActors(draw);
        GeneratedGovernance governance = new GeneratedGovernance(draw);
        GeneratedTies ties = new GeneratedTies(draw);
        boolean charter = draw.present();
        return new DossierDraft(
                "generated-" + seed,
                draw.present() ? draw.date() : null,
                draw.present() ? draw.text() : null,
                contracts.contract(charter),
                charter
                        ? Known.of(new GeneratedCharters(draw).charter())
                        : draw.bool() ? Known.none() : Known.notRecorded(),
                backwards(DELIBERATIONS).mapToObj(this::deliberation).toList(),
                backwards(ACTORS).mapToObj(actors::actor).toList(),
                backwards(INDICATORS).mapToObj(this::indicator).toList(),
                backwards(ACTIONS).mapToObj(actions::action).toList(),
                backwards(2).mapToObj(encounters::meeting).toList(),
                backwards(2).mapToObj(encounters::exchange).toList(),
                backwards(GeneratedGovernance.BODIES).mapToObj(governance::body).toList(),
                backwards(3).mapToObj(governance::sitting).toList(),
                backwards(2).mapToObj(governance::consultation).toList(),
                backwards(5).mapToObj(ties::tie).toList(),
                backwards(2).mapToObj(ties::declined).toList(),
                draw.known(actors::contactFile));
    }

    private static IntStream backwards(int count) {
        return IntStream.range(0, count).map(i -> count - 1 - i);
    }

    private DeliberationDraft deliberation(int number) {
        return new DeliberationDraft(
                "d-" + number,
                "actor-" + draw.below(ACTORS),
                draw.text(),
                draw.known(draw::text),
                draw.known(draw::date),
                draw.known(() -> draw.below(100)),
                draw.known(() -> draw.below(100)),
                draw.known(() -> draw.below(100)),
                draw.known(() -> draw.below(100)),
                draw.known(() -> draw.below(100)),
                draw.known(() -> draw.below(100)),
                draw.known(() -> draw.of(Ballot.class)),
                draw.known(() -> draw.of(Sitting.class)),
                draw.known(draw::date),
                draw.known(draw::date),
                draw.known(() -> draw.of(PublicationMode.class)),
                draw.known(() -> draw.of(PublicationFormat.class)),
                draw.known(draw::bool),
                draw.known(draw::bool),
                draw.known(draw::text),
                draw.known(draw::text),
                draw.known(draw::text));
    }

    private IndicatorDraft indicator(int number) {
        return new IndicatorDraft(
                "i-" + number,
                draw.text(),
                draw.of(IndicatorKind.class),
                draw.of(List.of("établissements", "€", "%")),
                draw.known(() -> new BaselineDraft(draw.date(), draw.decimal(), draw.known(draw::text))),
                draw.knownList(() -> draw.list(i -> new TargetDraft(draw.date(), draw.decimal()))),
                draw.list(i -> new MeasurementDraft(draw.date(), draw.decimal(), draw.known(draw::text))));
    }
}
