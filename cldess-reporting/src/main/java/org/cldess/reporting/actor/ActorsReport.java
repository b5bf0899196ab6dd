package org.cldess.reporting.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cldess.actor.Actor;
import org.cldess.actor.kind.ActorKind;
import org.cldess.ess.EssReason;
import org.cldess.ess.EssStatus;
import org.cldess.ess.EssVerdict;
import org.cldess.ess.Inclusion;
import org.cldess.ess.InclusionVerdict;
import org.cldess.ess.ReasonEffect;
import org.cldess.identity.NafCode;
import org.cldess.language.Localizable;
import org.cldess.reporting.content.OwnFields;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.content.SharedTexts;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.Cell;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Report;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.document.Table;
import org.cldess.reporting.text.AlphabeticalOrder;
import org.cldess.reporting.view.ClosingSections;
import org.cldess.reporting.view.Reader;
import org.cldess.reporting.view.ReportKind;
import org.cldess.reporting.view.Speech;
import org.cldess.reporting.view.View;

/**
 * Composes {@link org.cldess.reporting.Reports#ACTORS}: the classification of each body or, in a contract that is not
 * for the social economy, the list of all actors; then where they work, their roles, whether they are available, what
 * they look for and what they can offer.
 */
public final class ActorsReport {
    /** This kind of report. */
    public static final ReportKind KIND = ReportKind.of(
                    "acteurs", Texts.WORDS.message("actors.title"), ActorsReport::of)
            .holding(Texts.WORDS.message("actors.holds"))
            .alsoFor(Reader.FACILITATOR)
            .concerning(dossier -> !dossier.actors().isEmpty());

    private static final List<EssVerdict> ORDER = List.of(
            EssVerdict.BY_LAW_FORM,
            EssVerdict.BY_LAW_COMPANY,
            EssVerdict.BY_FORM_BEFORE_THE_LAW,
            EssVerdict.UNDETERMINED,
            EssVerdict.CONVENTIONAL,
            EssVerdict.PUBLIC);

    /** The place of persons and groups, which are classified too, but are no enterprises. */
    private static final int PERSONS = ORDER.size() + 1;

    private record ClassifiedActor(Actor actor, EssStatus status) {
        EssVerdict verdict() {
            return status.ess().verdict();
        }

        boolean isInclusive() {
            return status.inclusion().verdict() == InclusionVerdict.YES;
        }
    }

    private final View view;
    private final Speech speech;
    private final Map<EssVerdict, List<ClassifiedActor>> actorsByVerdict = new EnumMap<>(EssVerdict.class);
    private final List<ClassifiedActor> persons = new ArrayList<>();

    private ActorsReport(View view) {
        this.view = view;
        this.speech = SharedTexts.speech(view, Texts.WORDS);
        view.dossier().essStatuses(view.day()).entrySet().stream()
                .map(entry -> new ClassifiedActor(view.findActor(entry.getKey()).orElseThrow(), entry.getValue()))
                .sorted(Comparator.comparing(
                                (ClassifiedActor standing) ->
                                        view.plainName(standing.actor().id()),
                                AlphabeticalOrder.OF_TEXTS)
                        .thenComparing(standing -> standing.actor().id()))
                .forEach(standing -> (standing.actor().kind() == ActorKind.ORGANISATION
                                ? actorsByVerdict.computeIfAbsent(standing.verdict(), unused -> new ArrayList<>())
                                : persons)
                        .add(standing));
    }

    private static Report of(View view) {
        if (!view.contract().kind().isForSocialEconomy()) {
            return Report.named(
                            KIND.name(), SharedTexts.speech(view, Texts.WORDS).say("actors.title"), view.edition())
                    .addAll(new PlainActors(view).blocks())
                    .addAll(common(view))
                    .addAll(ClosingSections.related(view))
                    .add(ClosingSections.section(view, List.of(), ClosingSections.places(view)))
                    .build();
        }
        ActorsReport report = new ActorsReport(view);
        return Report.named(KIND.name(), SharedTexts.speech(view, Texts.WORDS).say("actors.title"), view.edition())
                .addAll(report.blocks())
                .addAll(ClosingSections.related(view))
                .add(ClosingSections.section(
                        view,
                        List.of(
                                SharedTexts.speech(view, Texts.WORDS).say("sources.actors"),
                                SharedTexts.speech(view, Texts.WORDS).say("sources.actors.lists")),
                        ClosingSections.places(view)))
                .build();
    }

    private List<Block> blocks() {
        if (actorsByVerdict.isEmpty() && persons.isEmpty()) {
            return List.of(Sections.nothingYet(speech.say("actors.empty")));
        }
        List<Block> blocks = new ArrayList<>(List.of(verdict(), law()));
        for (EssVerdict verdict : ORDER) {
            add(
                    blocks,
                    ORDER.indexOf(verdict) + 1,
                    speech.phrase(verdict),
                    actorsByVerdict.getOrDefault(verdict, List.of()));
        }
        add(blocks, PERSONS, speech.phrase("plain.group.persons"), persons);
        blocks.addAll(common(view));
        return blocks;
    }

    /** The sections about actors of any kind of contract. */
    private static List<Block> common(View view) {
        return Stream.of(
                        SiretChanges.section(view),
                        ActorsOverTime.section(view),
                        NeedsAndOffers.section(view),
                        ProbableDuplicates.section(view),
                        new OwnFields(view).section("autres", view.dossier().actors(), actor -> view.name(actor.id())))
                .<Block>flatMap(Optional::stream)
                .toList();
    }

    private long count(EssVerdict verdict) {
        return actorsByVerdict.getOrDefault(verdict, List.of()).size();
    }

    private Notice verdict() {
        long all = ORDER.stream().mapToLong(this::count).sum() + persons.size();
        long ess = ORDER.stream()
                .filter(EssVerdict::belongs)
                .mapToLong(this::count)
                .sum();
        long inclusive = Stream.concat(actorsByVerdict.values().stream().flatMap(List::stream), persons.stream())
                .filter(ClassifiedActor::isInclusive)
                .count();
        return Notice.of(
                Notice.Kind.VERDICT,
                speech.say(
                        "actors.verdict",
                        all,
                        ess,
                        count(EssVerdict.CONVENTIONAL),
                        count(EssVerdict.PUBLIC),
                        count(EssVerdict.UNDETERMINED),
                        inclusive,
                        persons.size()));
    }

    /** Names the law on which the verdicts of the day are based. */
    private Notice law() {
        boolean before = count(EssVerdict.BY_FORM_BEFORE_THE_LAW) > 0;
        return Notice.of(Notice.Kind.INFORMATION, speech.say(before ? "actors.before-the-law" : "actors.law"));
    }

    /** Adds the section of a group of actors, if there are any. */
    private void add(List<Block> blocks, int place, Phrase name, List<ClassifiedActor> actors) {
        if (actors.isEmpty()) {
            return;
        }
        Phrase title = speech.capital(name);
        Table.Builder table = Table.captioned(speech.phrase("actors.table", title, actors.size()))
                .column(speech.say("column.actor"), Table.Align.LEFT)
                .column(speech.say("column.inclusion"), Table.Align.LEFT)
                .column(speech.say("column.reasons"), Table.Align.LEFT);
        actors.forEach(standing -> table.row(actorCell(standing.actor()), inclusion(standing), reasons(standing)));
        blocks.add(new Section("classement-" + place, title, Sheet.SAME, List.of(table.build())));
    }

    private Cell actorCell(Actor actor) {
        return cell(view, speech, actor);
    }

    /** The name of an actor, what it does and where it is. */
    static Cell cell(View view, Speech speech, Actor actor) {
        List<Phrase> lines = new ArrayList<>(List.of(view.name(actor.id())));
        actor.naf().value().flatMap(NafCode::label).map(speech::typed).ifPresent(lines::add);
        actor.commune().value().map(view::plainName).map(Phrase::of).ifPresent(lines::add);
        return Cell.of(lines);
    }

    private Cell inclusion(ClassifiedActor standing) {
        Inclusion inclusion = standing.status().inclusion();
        return switch (inclusion.verdict()) {
            case YES -> Cell.of(speech.capital(speech.phrase(inclusion)));
            case NO -> Cell.of(speech.say("inclusion.no"));
            case UNKNOWN ->
                standing.actor().kind() == ActorKind.NATURAL_PERSON ? Cell.NOT_APPLICABLE : unknown(standing);
        };
    }

    /** Lists what is not recorded. Inclusion does not apply to a public body, so nothing is listed for it. */
    private Cell unknown(ClassifiedActor standing) {
        return standing.verdict() == EssVerdict.PUBLIC
                ? Cell.MISSING
                : Cell.of(speech.phrase(
                        "actors.inclusion.missing",
                        list(standing.status().inclusion().missingInWords())));
    }

    private Phrase list(List<Localizable> things) {
        return speech.list(things.stream().map(speech::say).map(Phrase::of).toList());
    }

    private Cell reasons(ClassifiedActor standing) {
        List<Phrase> lines = new ArrayList<>();
        standing.status().ess().reasons().forEach(reason -> lines.add(line(reason)));
        standing.status().inclusion().reasons().stream()
                .filter(reason -> standing.isInclusive())
                .map(this::line)
                .forEach(lines::add);
        List<Localizable> missing = standing.status().ess().missingInWords();
        if (!missing.isEmpty()) {
            lines.add(speech.phrase("actors.missing", missing.size(), list(missing)));
        }
        return lines.isEmpty() ? Cell.MISSING : Cell.of(lines);
    }

    private Phrase line(EssReason reason) {
        Phrase said = speech.capital(speech.phrase(reason));
        return reason.effect() == ReasonEffect.NEUTRAL ? said : speech.phrase("actors.reason", said, reason.effect());
    }
}
