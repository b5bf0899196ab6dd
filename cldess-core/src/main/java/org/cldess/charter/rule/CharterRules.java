package org.cldess.charter.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.cldess.actor.ActorId;
import org.cldess.charter.Charter;
import org.cldess.charter.CharterSignature;
import org.cldess.charter.CharterSignature_;
import org.cldess.charter.CharterVersion;
import org.cldess.charter.CharterVersionId;
import org.cldess.charter.CharterVersion_;
import org.cldess.charter.Charter_;
import org.cldess.internal.pointer.ItemPointers;
import org.cldess.known.Known;
import org.cldess.language.Message;
import org.cldess.rule.KeyDate;
import org.cldess.rule.Located;
import org.cldess.rule.RequiredFacts;
import org.cldess.rule.Rule;
import org.cldess.rule.RuleContext;
import org.cldess.rule.RuleRecord;
import org.cldess.rule.Verdict;

/** The rules about the versions of a charter and their signatures. */
public final class CharterRules {
    private static final Function<Charter, Stream<Located<VersionInCharter>>> ALL_VERSIONS = CharterRules::versions;

    /** A signed version keeps its text. */
    public static final Rule<Charter> CHA_02 = Rule.of(RuleRecord.shipped("CHA-02"))
            .keyed(CharterRules::firstSignature)
            .test(CharterRules::keepsItsText)
            .within(ALL_VERSIONS);

    /** A signature is bound to the text that was shown, and is not older than it. */
    public static final Rule<SignedCharter> CHA_03 = Rule.of(RuleRecord.shipped("CHA-03"))
            .<SignedVersion>keyed(
                    CharterSignature_.DATE, signed -> signed.signature().date())
            .test(CharterRules::isBoundToTheText)
            .within(CharterRules::signatures);

    /** A version has a date and a later review date, and is reviewed in time. */
    public static final Rule<Charter> CHA_04 = Rule.of(RuleRecord.shipped("CHA-04"))
            .<VersionInCharter>asOf()
            .test(CharterRules::isReviewed)
            .within(ALL_VERSIONS);

    /** An actor has at most one signature on a version. */
    public static final Rule<SignedCharter> CHA_05 = Rule.of(RuleRecord.shipped("CHA-05"))
            .<Repeated>asOf()
            .test(CharterRules::standsAlone)
            .within(CharterRules::repeated);

    private static final ItemPointers VERSIONS = ItemPointers.in(Charter_.VERSIONS);
    private static final ItemPointers SIGNATURES = ItemPointers.in(Charter_.SIGNATURES);

    /** A version, with the indices of its signatures. */
    private record VersionInCharter(Charter charter, CharterVersion version, List<Integer> signatures) {}

    private record SignedVersion(
            SignedCharter signed, CharterSignature signature, Optional<CharterVersion> version, int index) {
        String actor() {
            return signed.nameOf(signature);
        }
    }

    /** A signature, with the indices of the earlier ones by the same actor on the same version. */
    private record Repeated(SignedCharter signed, CharterSignature signature, List<Integer> before) {
        CharterSignature at(int index) {
            return signed.charter().signatures().get(index);
        }

        /** Checks whether a signature is valid or may be: one without a recorded date may be. */
        static boolean mayStand(CharterSignature signature, LocalDate day) {
            return signature.isValidOn(day) || !signature.date().isRecorded();
        }
    }

    private record Signing(ActorId actor, CharterVersionId version) {}

    private CharterRules() {}

    private static Stream<Located<Repeated>> repeated(SignedCharter signed) {
        List<CharterSignature> all = signed.charter().signatures();
        Map<Signing, List<Integer>> given = new HashMap<>(2 * all.size());
        List<Located<Repeated>> parts = new ArrayList<>(all.size());
        for (int i = 0; i < all.size(); i++) {
            CharterSignature signature = all.get(i);
            Signing signing = new Signing(signature.actor(), signature.version());
            List<Integer> before = given.getOrDefault(signing, List.of());
            parts.add(Located.of(SIGNATURES.at(i), new Repeated(signed, signature, before)));
            given.put(signing, before.isEmpty() ? List.of(i) : with(before, i));
        }
        return parts.stream();
    }

    private static List<Integer> with(List<Integer> before, int last) {
        List<Integer> longer = new ArrayList<>(before);
        longer.add(last);
        return List.copyOf(longer);
    }

    /**
     * The first signature always complies. A later one is a second signature unless it or the earlier ones are known
     * not to be valid.
     */
    private static Verdict standsAlone(RuleContext<Repeated> it) {
        Repeated repeated = it.subject();
        if (repeated.before().isEmpty()) {
            return Verdict.complies();
        }
        List<Integer> others = repeated.before().stream()
                .filter(index -> Repeated.mayStand(repeated.at(index), it.day()))
                .toList();
        if (others.isEmpty() || !Repeated.mayStand(repeated.signature(), it.day())) {
            return Verdict.complies();
        }
        RequiredFacts needs = it.needs()
                .recorded(CharterSignature_.DATE, repeated.signature())
                .recorded(CharterSignature_.WITHDRAWN, repeated.signature());
        for (int index : others) {
            needs.recordedBeside(
                            Charter_.SIGNATURES.at(index).then(CharterSignature_.DATE),
                            repeated.at(index).date())
                    .recordedBeside(
                            Charter_.SIGNATURES.at(index).then(CharterSignature_.WITHDRAWN),
                            repeated.at(index).withdrawn());
        }
        return needs.judge(() -> Verdict.breached(Texts.WORDS.message(
                "signature.twice",
                repeated.signed().nameOf(repeated.signature()),
                repeated.signed()
                        .charter()
                        .findVersion(repeated.signature().version())
                        .map(CharterVersion::label)
                        .orElse(repeated.signature().version().value()))));
    }

    private static Stream<Located<VersionInCharter>> versions(Charter charter) {
        Map<CharterVersionId, List<Integer>> signatures = IntStream.range(
                        0, charter.signatures().size())
                .boxed()
                .collect(Collectors.groupingBy(i -> charter.signatures().get(i).version()));
        return IntStream.range(0, charter.versions().size()).mapToObj(i -> {
            CharterVersion version = charter.versions().get(i);
            List<Integer> under = signatures.getOrDefault(version.id(), List.of());
            return Located.of(VERSIONS.at(i), new VersionInCharter(charter, version, under));
        });
    }

    private static Stream<Located<SignedVersion>> signatures(SignedCharter signed) {
        Charter charter = signed.charter();
        Map<CharterVersionId, Integer> places = new HashMap<>();
        IntStream.range(0, charter.versions().size())
                .forEach(i -> places.putIfAbsent(charter.versions().get(i).id(), i));
        return IntStream.range(0, charter.signatures().size()).mapToObj(i -> {
            CharterSignature signature = charter.signatures().get(i);
            int index = places.getOrDefault(signature.version(), -1);
            Optional<CharterVersion> version = index < 0
                    ? Optional.empty()
                    : Optional.of(charter.versions().get(index));
            return Located.of(SIGNATURES.at(i), new SignedVersion(signed, signature, version, index));
        });
    }

    private static KeyDate firstSignature(Located<VersionInCharter> part) {
        CharterVersion version = part.subject().version();
        Optional<LocalDate> first = Optional.empty();
        List<String> undated = new ArrayList<>();
        for (int i : part.subject().signatures()) {
            Known<LocalDate> date = part.subject().charter().signatures().get(i).date();
            if (!date.isRecorded()) {
                undated.add(part.beside(Charter_.SIGNATURES.at(i).then(CharterSignature_.DATE)));
            } else if (date.value().isPresent()
                    && (first.isEmpty() || date.value().get().isBefore(first.get()))) {
                first = date.value();
            }
        }
        if (first.isPresent()) {
            return KeyDate.on(first.get());
        }
        return undated.isEmpty()
                ? KeyDate.none(Texts.WORDS.message("version.unsigned", version.label()))
                : KeyDate.missing(undated);
    }

    private static Verdict keepsItsText(RuleContext<VersionInCharter> it) {
        CharterVersion version = it.subject().version();
        return it.needs()
                .value(CharterVersion_.HASH, version)
                .judge(() -> Verdict.compliesIf(
                        version.hash().is(version.textHash()),
                        () -> Texts.WORDS.message("version.changed", version.label())));
    }

    private static Verdict isBoundToTheText(RuleContext<SignedVersion> it) {
        CharterSignature signature = it.subject().signature();
        if (it.subject().version().isEmpty()) {
            return Verdict.notEvaluable(List.of(it.at(CharterSignature_.VERSION)));
        }
        CharterVersion version = it.subject().version().get();
        String path = it.beside(Charter_.VERSIONS.at(it.subject().index()));
        return it.needs()
                .value(CharterSignature_.HASH, signature)
                .lackingIf(version.date().value().isEmpty(), path, CharterVersion_.DATE)
                .lackingIf(version.hash().value().isEmpty(), path, CharterVersion_.HASH)
                .judge(() -> Verdict.of(faults(it.subject(), it.keyDate(), version)));
    }

    private static List<Message> faults(SignedVersion under, LocalDate signed, CharterVersion version) {
        LocalDate adopted = version.date().value().orElseThrow();
        List<Message> faults = new ArrayList<>();
        if (signed.isBefore(adopted)) {
            faults.add(Texts.WORDS.message("signature.early", under.actor(), version.label(), signed, adopted));
        }
        if (!under.signature().hash().equals(version.hash())) {
            faults.add(Texts.WORDS.message("signature.hash", under.actor(), version.label()));
        }
        return faults;
    }

    private static Verdict isReviewed(RuleContext<VersionInCharter> it) {
        CharterVersion version = it.subject().version();
        return it.needs()
                .recorded(CharterVersion_.DATE, version)
                .recorded(CharterVersion_.REVIEW_BY, version)
                .judge(() -> verdict(it.subject().charter(), version, it.day()));
    }

    private static Verdict verdict(Charter charter, CharterVersion version, LocalDate day) {
        Optional<LocalDate> date = version.date().value();
        Optional<LocalDate> review = version.reviewBy().value();
        if (date.isPresent() && review.filter(date.get()::isBefore).isPresent()) {
            LocalDate last = review.get();
            return Verdict.compliesIf(
                            !day.isAfter(last) || !charter.versionInForce(day).equals(Optional.of(version)),
                            () -> Texts.WORDS.message("version.review-overdue", version.label(), last))
                    .dueBy(last);
        }
        List<Message> faults = new ArrayList<>();
        if (date.isEmpty()) {
            faults.add(Texts.WORDS.message("version.undated", version.label()));
        }
        if (review.isEmpty()) {
            faults.add(Texts.WORDS.message("version.without-review", version.label()));
        }
        if (date.isPresent() && review.isPresent()) {
            faults.add(Texts.WORDS.message("version.review-early", version.label(), review.get(), date.get()));
        }
        return Verdict.of(faults);
    }
}
