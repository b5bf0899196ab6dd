package org.cldess.reporting.meeting;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cldess.disclosure.Audience;
import org.cldess.encounter.AbsentRepresentative;
import org.cldess.encounter.Guest;
import org.cldess.encounter.Meeting;
import org.cldess.encounter.Side;
import org.cldess.encounter.StatedCriterion;
import org.cldess.encounter.WishedPair;
import org.cldess.encounter.plan.Gain;
import org.cldess.encounter.plan.MeetingPlan;
import org.cldess.language.Message;
import org.cldess.reporting.content.Sections;
import org.cldess.reporting.document.Block;
import org.cldess.reporting.document.BulletList;
import org.cldess.reporting.document.Definitions;
import org.cldess.reporting.document.Definitions.Entry;
import org.cldess.reporting.document.Notice;
import org.cldess.reporting.document.Paragraph;
import org.cldess.reporting.document.Phrase;
import org.cldess.reporting.document.Section;
import org.cldess.reporting.document.Sheet;
import org.cldess.reporting.view.Speech;

/**
 * What the facilitator needs at the desk: when and where, who is absent, who must and must not meet. Elsewhere, the
 * proof of the plan: its score, its upper bound and the requirements on it.
 */
final class MeetingSummary {
    private final PlannedMeeting planned;
    private final Speech speech;
    private final Meeting meeting;
    private final MeetingPlan plan;

    private MeetingSummary(PlannedMeeting planned) {
        this.planned = planned;
        this.speech = planned.speech();
        this.meeting = planned.meeting();
        this.plan = planned.computed();
    }

    /** Returns when and where the meeting is, and what to know about the guests. */
    static Section desk(PlannedMeeting planned) {
        MeetingSummary summary = new MeetingSummary(planned);
        List<Block> blocks = new ArrayList<>();
        if (planned.seats().isEmpty()) {
            blocks.add(summary.sentence());
            blocks.addAll(summary.proof());
            summary.asked().ifPresent(blocks::add);
        } else {
            blocks.add(Notice.of(Notice.Kind.VERDICT, summary.answer()));
            blocks.add(Paragraph.of(planned.edition().then(".")));
        }
        blocks.add(summary.known());
        return new Section(
                planned.id("accueil"), planned.title(planned.speech().say("meeting.desk")), Sheet.SAME, blocks);
    }

    /** Returns the score of the plan, the proof of its bound, and what was asked of the plan. */
    static Optional<Section> proof(PlannedMeeting planned) {
        MeetingSummary summary = new MeetingSummary(planned);
        List<Block> blocks = new ArrayList<>();
        if (summary.isScored()) {
            blocks.add(summary.sentence());
            blocks.addAll(summary.proof());
        }
        summary.asked().ifPresent(blocks::add);
        return blocks.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        planned.id("plan"), planned.title(planned.speech().say("meeting.plan")), Sheet.NEW, blocks));
    }

    /** Returns whether the reader gets the score: it is a sum over needs and offers that are kept from others. */
    private boolean isScored() {
        return planned.view().audience().sees(Audience.COMMITTEE);
    }

    /** « Le 22 novembre 2012, de 9 h 15 à 11 h, salle des fêtes : 72 rencontres en 6 tours. » */
    private Phrase answer() {
        Phrase plain = speech.phrase("meeting.answer", planned.seats().size(), planned.rounds());
        return planned.whenAndWhere()
                .map(when -> speech.phrase("meeting.answer.at", when, plain))
                .orElseGet(() -> speech.capital(plain));
    }

    /** What to know before the first round. */
    private Block known() {
        List<Entry> entries = new ArrayList<>();
        add(entries, "meeting.when", List.of(when()));
        add(
                entries,
                "meeting.place",
                planned.meeting().place().value().stream().map(speech::typed).toList());
        add(entries, "meeting.participants", List.of(sides()));
        add(entries, "meeting.absent", absent());
        add(
                entries,
                "meeting.musts",
                meeting.mustMeet().stream().map(this::pair).toList());
        add(
                entries,
                "meeting.exclusions",
                meeting.excluded().stream().map(this::pair).toList());
        add(
                entries,
                "meeting.guests",
                meeting.guests().stream().flatMap(this::asked).toList());
        return new Definitions(entries);
    }

    private Notice sentence() {
        if (planned.isAnother() && isScored()) {
            return Notice.of(Notice.Kind.VERDICT, adopted());
        }
        if (plan.size() == 0) {
            return Sections.nothingYet(speech.say("meeting.impossible", reason()));
        }
        if (!isScored()) {
            return Notice.of(Notice.Kind.VERDICT, answer());
        }
        String score = speech.number(plan.score().orElseThrow());
        String bound = speech.number(plan.bound().orElseThrow());
        String first = speech.say("meeting.sentence", plan.size(), meeting.rounds(), score, bound);
        return Notice.of(Notice.Kind.VERDICT, plan.isOptimal() ? first + " " + speech.say("meeting.optimal") : first);
    }

    /**
     * The adopted plan, with the score of its pairs as far as it is known today and today’s upper bound. A plan that is
     * less fair than is asked may exceed the bound.
     */
    private String adopted() {
        BigDecimal score = planned.score();
        String first = speech.say("meeting.adopted", planned.seats().size(), planned.rounds(), speech.number(score));
        return plan.bound()
                .map(bound -> first + " "
                        + speech.say(
                                bound.compareTo(score) == 0 ? "meeting.adopted.best" : "meeting.adopted.bound",
                                speech.number(bound)))
                .orElse(first);
    }

    /** The proof of the bound, once it has been verified; or an irreducible set of contradictory wishes. */
    private List<Block> proof() {
        List<Block> blocks = new ArrayList<>();
        if (isScored() && plan.size() > 0 && plan.certificate().verify(plan.meeting())) {
            BigDecimal left = plan.bound().orElseThrow().subtract(plan.score().orElseThrow());
            int participants = plan.meeting().scores().lefts().size()
                    + plan.meeting().scores().rights().size();
            blocks.add(Paragraph.of(
                    left.signum() > 0
                            ? speech.say("meeting.proof.gap", participants, speech.number(left))
                            : speech.say("meeting.proof", participants)));
        }
        if (planned.view().audience().sees(Audience.FACILITATOR)) {
            blocks.addAll(gains());
            blocks.addAll(wishes("meeting.lapsed", plan.lapsed()));
            blocks.addAll(wishes("meeting.contradictory", plan.contradiction()));
        }
        return blocks;
    }

    /** What one more table and one more round would be worth, if the plan is not the adopted one. */
    private List<Block> gains() {
        if (plan.size() == 0 || planned.isAnother()) {
            return List.of();
        }
        List<String> gains = new ArrayList<>();
        plan.oneMoreTable().ifPresent(gain -> gains.add(worth("table", gain)));
        plan.oneMoreRound().ifPresent(gain -> gains.add(worth("round", gain)));
        return gains.isEmpty() ? List.of() : List.of(Paragraph.of(String.join(" ", gains)));
    }

    private String worth(String what, Gain gain) {
        String key = "meeting.gain." + what;
        if (gain.score().signum() == 0) {
            return speech.say(key + ".none");
        }
        return speech.say(gain.isExact() ? key : key + ".bound", speech.number(gain.score()));
    }

    private List<Block> wishes(String key, List<Message> wishes) {
        return wishes.isEmpty()
                ? List.of()
                : List.of(
                        Paragraph.of(speech.say(key)),
                        BulletList.of(
                                BulletList.Marker.BULLET,
                                wishes.stream().map(planned::said).toList()));
    }

    /** Why no plan is possible, as the middle of a sentence. */
    private String reason() {
        if (!plan.conflicts().isEmpty() && !planned.view().audience().sees(Audience.FACILITATOR)) {
            return speech.say("meeting.contradiction");
        }
        if (!plan.conflicts().isEmpty()) {
            String conflicts = plan.conflicts().stream().map(speech::say).collect(Collectors.joining(" "));
            return conflicts.endsWith(".") ? conflicts.substring(0, conflicts.length() - 1) : conflicts;
        }
        return speech.say(
                planned.present(Side.FIRST) == 0 || planned.present(Side.SECOND) == 0
                        ? "meeting.nobody"
                        : "meeting.no-score");
    }

    /** The limits and the criteria of the plan; empty if there are none. */
    private Optional<Block> asked() {
        List<Entry> entries = new ArrayList<>();
        add(
                entries,
                "meeting.tables",
                meeting.tables().value().stream()
                        .map(tables -> speech.phrase("meeting.tables.number", tables))
                        .toList());
        add(
                entries,
                "meeting.minimum",
                meeting.minimum() == 0
                        ? List.of()
                        : List.of(speech.phrase("meeting.minimum.number", meeting.minimum())));
        add(
                entries,
                "meeting.most",
                meeting.most().stream()
                        .map(maximum -> speech.phrase("meeting.most.number", maximum))
                        .toList());
        add(entries, "meeting.fairness", fairness());
        add(
                entries,
                "meeting.criteria",
                meeting.criteria().stream().map(this::criterion).toList());
        return entries.isEmpty() ? Optional.empty() : Optional.of(new Definitions(entries));
    }

    private Phrase sides() {
        return speech.phrase(
                "meeting.sides",
                planned.side(Side.FIRST),
                planned.present(Side.FIRST),
                planned.side(Side.SECOND),
                planned.present(Side.SECOND));
    }

    /** The requirements that concern one guest alone. */
    private Stream<Phrase> asked(Guest guest) {
        List<Phrase> parts = new ArrayList<>();
        guest.firstRound().ifPresent(round -> parts.add(speech.phrase("meeting.guest.from", round)));
        guest.lastRound().ifPresent(round -> parts.add(speech.phrase("meeting.guest.to", round)));
        if (!guest.away().isEmpty()) {
            List<Phrase> rounds = guest.away().stream()
                    .map(round -> Phrase.of(round.toString()))
                    .toList();
            parts.add(speech.phrase("meeting.guest.away", rounds.size(), speech.list(rounds)));
        }
        guest.minimum().ifPresent(minimum -> parts.add(speech.phrase("meeting.guest.minimum", minimum)));
        guest.most().ifPresent(maximum -> parts.add(speech.phrase("meeting.guest.most", maximum)));
        guest.ownTable().ifPresent(table -> parts.add(speech.phrase("meeting.guest.table", table)));
        if (guest.representatives() > 1) {
            parts.add(speech.phrase("meeting.guest.representatives", guest.representatives()));
            guest.representativesAway().stream()
                    .map(AbsentRepresentative::representative)
                    .distinct()
                    .sorted()
                    .forEach(person -> parts.add(absence(guest, person)));
            if (guest.samePartners() && !meeting.samePartners()) {
                parts.add(speech.phrase("meeting.guest.same-partners"));
            }
        }
        Phrase name = planned.view().name(guest.actor());
        return parts.isEmpty() ? Stream.of() : Stream.of(speech.phrase("meeting.guest", name, speech.list(parts)));
    }

    private Phrase absence(Guest guest, int person) {
        List<Phrase> rounds = guest.representativesAway().stream()
                .filter(absence -> absence.representative() == person)
                .map(AbsentRepresentative::round)
                .sorted()
                .map(round -> Phrase.of(round.toString()))
                .toList();
        return speech.phrase("meeting.guest.representative-away", person, rounds.size(), speech.list(rounds));
    }

    private List<Phrase> fairness() {
        List<Phrase> asked = new ArrayList<>();
        if (meeting.fairest()) {
            asked.add(speech.phrase("meeting.fairest"));
        }
        if (meeting.levelled()) {
            asked.add(speech.phrase("meeting.levelled"));
        }
        if (meeting.samePartners()) {
            asked.add(speech.phrase("meeting.same-partners"));
        }
        return asked;
    }

    private void add(List<Entry> entries, String key, List<Phrase> lines) {
        if (!lines.isEmpty()) {
            entries.add(new Entry(speech.phrase(key), lines));
        }
    }

    /** The guests that are not available that day; from the partner audience up, with the reasons. */
    private List<Phrase> absent() {
        return plan.meeting().absent().entrySet().stream()
                .map(entry -> planned.view().audience().sees(Audience.PARTNER)
                        ? speech.phrase(entry.getValue())
                        : planned.name(entry.getKey()))
                .toList();
    }

    /** « le 22 novembre 2012, de 9 h 15 à 10 h 45, 6 tours de 15 minutes ». */
    private Phrase when() {
        List<String> parts = new ArrayList<>();
        meeting.date().value().ifPresent(day -> parts.add(speech.say("meeting.day", day)));
        Optional<String> begin = planned.hour(1);
        Optional<String> end = planned.hour(meeting.rounds() + 1);
        if (begin.isPresent() && end.isPresent()) {
            parts.add(speech.say("meeting.hours", begin.get(), end.get()));
        }
        parts.add(meeting.minutesPerRound()
                .value()
                .map(minutes -> speech.say("meeting.rounds.of", meeting.rounds(), minutes))
                .orElse(speech.say("meeting.rounds", meeting.rounds())));
        meeting.breakMinutes()
                .ifPresent(minutes -> parts.add(speech.say(
                        "meeting.break", minutes, meeting.breakAfter().orElse(0))));
        return Phrase.of(String.join(", ", parts));
    }

    private Phrase criterion(StatedCriterion stated) {
        String key = stated.required() ? "meeting.criterion.required" : "meeting.criterion";
        return speech.phrase(key, stated, speech.number(stated.weight()));
    }

    private Phrase pair(WishedPair wish) {
        return speech.phrase(
                "meeting.pair",
                planned.view().name(wish.first()),
                planned.view().name(wish.second()));
    }
}
