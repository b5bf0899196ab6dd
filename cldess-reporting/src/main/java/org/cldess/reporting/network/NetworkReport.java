package org.cldess.reporting.network;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.cldess.actor.Actor;
import org.cldess.actor.ActorId;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.Dossier;
import org.cldess.language.Localizable;
import org.cldess.language.Message;
import org.cldess.network.Broker;
import org.cldess.network.Network;
import org.cldess.network.NetworkChange;
import org.cldess.network.NetworkMeasures;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.KeyFigures;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.figure.FigureName;
import org.cldess.reporting.figure.Figures;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#NETWORK}: is the network getting denser, who is isolated, which
 * introductions would help most? The public sees only counts; the proposed introductions are for the steering
 * committee.
 */
public final class NetworkReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "maillage", Texts.WORDS.message("network.link"), NetworkReport::of)
            .holding(Texts.WORDS.message("network.holds"))
            .firstFor(Reader.FACILITATOR)
            .alsoFor(Reader.ACTOR)
            .concerning(dossier -> dossier.contract().kind().isForSocialEconomy()
                    && dossier.actors().size() > 1);

    private static final int MAX_BROKERS = 5;
    private static final int MAX_ALONE = 40;
    private static final int MAX_NAMED = 12;

    private final View view;
    private final Speech speech;
    private final Network network;
    private final NetworkMeasures measures;

    private NetworkReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        this.network = view.dossier().network(view.day());
        this.measures = network.measures();
    }

    /** Checks whether anything ties two of the actors. Other reports show the network only if it does. */
    static boolean hasTies(Dossier dossier) {
        return dossier.contract().kind().isForSocialEconomy()
                && (!dossier.ties().isEmpty()
                        || dossier.exchanges().stream().anyMatch(exchange -> exchange.isComplete())
                        || dossier.actions().stream()
                                .flatMap(action -> action.ties().stream())
                                .anyMatch(tie -> isPrivate(dossier, tie.actor()) && isPrivate(dossier, tie.partner())));
    }

    private static boolean isPrivate(Dossier dossier, ActorId id) {
        return dossier.findActor(id)
                .filter(actor -> actor.publicBody().value().isEmpty())
                .isPresent();
    }

    private static Report of(View view) {
        return view.contract().kind().isForSocialEconomy() ? measured(view) : none(view);
    }

    private static Report none(View view) {
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        return Report.named(KIND.name(), speech.say("network.title"), view.edition())
                .add(Sections.nothingYet(
                        speech.say("network.other-kind", view.contract().kind())))
                .add(ClosingSections.section(view))
                .build();
    }

    private static Report measured(View view) {
        NetworkReport report = new NetworkReport(view);
        Speech speech = SharedTexts.speech(view, Texts.WORDS);
        Report.Builder built = Report.named(KIND.name(), speech.say("network.title"), view.edition())
                .description(report.verdict().plain())
                .add(Notice.of(Notice.Kind.VERDICT, report.verdict()), report.tiles())
                .add(report.change())
                .add(report.alone());
        if (report.measures.links() == 0) {
            built.add(Sections.nothingYet(speech.say("network.none")));
        } else {
            built.add(new NetworkPicture(view, report.network, report.measures).section());
        }
        return built.add(IntroductionTable.section(view, report.network))
                .add(report.brokers())
                .addAll(ClosingSections.related(view))
                .add(report.sources())
                .build();
    }

    private Section sources() {
        List<Localizable> figures = new ArrayList<>();
        if (measures.actors() > 0) {
            figures.add(view.dossier().economies(view.day()).grounds(network.actors()));
        }
        figures.addAll(ClosingSections.places(view));
        return ClosingSections.section(
                view,
                List.of(
                        speech.say("sources.network"),
                        speech.say("sources.economies"),
                        speech.say("sources.introductions")),
                figures);
    }

    private Phrase verdict() {
        return Phrase.of(sentences(speech, measures));
    }

    /** Returns a summary of the network in a few sentences. */
    static String sentences(Speech speech, NetworkMeasures measures) {
        return measures.sentences().stream().map(speech::say).collect(Collectors.joining(" "));
    }

    private KeyFigures tiles() {
        Figures figures = Figures.of(view);
        String density = measures.density().map(speech::percent).orElse("–");
        return new KeyFigures(List.of(
                figures.tile(FigureName.NETWORK_ACTORS),
                figures.tile(FigureName.LINKS).detail(speech.say("network.density", density)),
                figures.tile(FigureName.CROSSING)
                        .detail(speech.say(
                                "network.crossing.detail",
                                measures.crossing().across(),
                                measures.crossing().known())),
                figures.tile(FigureName.ISOLATED)));
    }

    private boolean namesShow() {
        return view.audience().sees(Audience.PARTNER);
    }

    private Section alone() {
        String title = speech.say("network.alone.title");
        List<Actor> alone = measures.isolated();
        if (alone.isEmpty()) {
            return Sections.of("isoles", title, List.of(Paragraph.of(speech.say(measures.isolatedInWords()))));
        }
        List<Block> blocks = new ArrayList<>(List.of(Paragraph.of(speech.say(measures.isolatedInWords()))));
        if (namesShow()) {
            blocks.add(BulletList.of(
                    BulletList.Marker.BULLET,
                    alone.stream()
                            .limit(MAX_ALONE)
                            .map(actor -> view.name(actor.id()))
                            .toList()));
            if (alone.size() > MAX_ALONE) {
                blocks.add(Paragraph.of(speech.say("network.alone.more", alone.size() - MAX_ALONE)));
            }
        }
        return Sections.of("isoles", title, blocks);
    }

    private Section brokers() {
        String title = speech.say("network.brokers.title");
        List<Broker> brokers = measures.brokers(MAX_BROKERS).stream()
                .filter(broker -> broker.isIndispensable() || broker.share().compareTo(new BigDecimal("0.1")) > 0)
                .toList();
        if (measures.links() == 0) {
            return Sections.of("passeurs", title, List.of(Paragraph.of(speech.say("network.brokers.nothing"))));
        }
        if (brokers.isEmpty()) {
            return Sections.of("passeurs", title, List.of(Paragraph.of(speech.say("network.brokers.none"))));
        }
        if (!namesShow()) {
            String count = speech.say("network.brokers.count", measures.indispensable());
            return Sections.of("passeurs", title, List.of(Paragraph.of(count)));
        }
        List<Phrase> sentences =
                brokers.stream().map(broker -> speech.phrase(broker.sentence())).toList();
        return Sections.of(
                "passeurs",
                title,
                List.of(
                        Paragraph.of(speech.say("network.brokers.why")),
                        BulletList.of(BulletList.Marker.BULLET, sentences),
                        new Paragraph(speech.phrase(measures.accuracy().sentence()), Paragraph.Tone.SMALL)));
    }

    private Section change() {
        NetworkChange change =
                network.changesSince(view.dossier().network(view.day().minusYears(1)));
        List<Phrase> sentences = new ArrayList<>();
        for (Message sentence : change.sentences()) {
            sentences.add(speech.phrase(sentence));
        }
        if (areNamed(change.newlyAlone())) {
            sentences.add(speech.phrase("network.newly-alone", names(change.newlyAlone())));
        }
        if (areNamed(change.noLongerAlone())) {
            sentences.add(speech.phrase("network.no-longer-alone", names(change.noLongerAlone())));
        }
        return Sections.of(
                "evolution",
                speech.say("network.change.title"),
                List.of(BulletList.of(BulletList.Marker.BULLET, sentences)));
    }

    /**
     * Checks whether actors are named. If there are more names than a reader can take in, only their number is given.
     */
    private boolean areNamed(List<Actor> actors) {
        return namesShow() && !actors.isEmpty() && actors.size() <= MAX_NAMED;
    }

    private Phrase names(List<Actor> actors) {
        return speech.list(actors.stream().map(actor -> view.name(actor.id())).toList());
    }
}
