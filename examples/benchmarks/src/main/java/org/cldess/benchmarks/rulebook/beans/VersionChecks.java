package org.cldess.benchmarks.rulebook.beans;

import static org.cldess.benchmarks.rulebook.beans.Reports.fail;
import static org.cldess.benchmarks.rulebook.beans.Reports.said;

import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.cldess.benchmarks.rulebook.beans.CharterBean.CharterSignatureBean;
import org.cldess.benchmarks.rulebook.beans.CharterBean.PrincipleBean;
import org.cldess.benchmarks.rulebook.beans.CharterBean.VersionBean;
import org.cldess.charter.text.Axis;
import org.cldess.charter.text.TextHash;
import org.cldess.contract.kind.ContractKind;
import org.jspecify.annotations.Nullable;

/** The checks of the charter’s versions and of the signatures under them. */
final class VersionChecks {
    private VersionChecks() {}

    /** Validates rule CHA-01. */
    public static final class ForCharterFirst
            implements ConstraintValidator<CharterConstraints.CharterFirst, DossierBean> {
        @Override
        public boolean isValid(@Nullable DossierBean dossier, ConstraintValidatorContext context) {
            LocalDate signed = dossier == null ? null : dossier.contract().signedOn();
            if (dossier == null || signed == null || !dossier.contract().charterRequired()) {
                return true;
            }
            String asked = dossier.contract().charterVersion();
            LocalDate first = null;
            for (CharterSignatureBean signature : dossier.charter().signatures()) {
                if (asked == null || signature.version().id().equals(asked)) {
                    if (signature.standsOn(signed)
                            && !signature.version().date().isAfter(signed)) {
                        return true;
                    }
                    first = first == null || signature.date().isBefore(first) ? signature.date() : first;
                }
            }
            return first == null
                    ? fail(context, "{charter.unsigned}", Map.of("signed", said(signed)), "contract")
                    : fail(context, "{charter.late}", Map.of("first", said(first), "signed", said(signed)), "contract");
        }
    }

    /** Validates rule CHA-02. */
    public static final class ForSignedTextKept
            implements ConstraintValidator<CharterConstraints.SignedTextKept, CharterBean> {
        @Override
        public boolean isValid(@Nullable CharterBean charter, ConstraintValidatorContext context) {
            if (charter == null) {
                return true;
            }
            boolean valid = true;
            Set<String> signed = new HashSet<>();
            charter.signatures()
                    .forEach(signature -> signed.add(signature.version().id()));
            for (int i = 0; i < charter.versions().size(); i++) {
                VersionBean version = charter.versions().get(i);
                if (signed.contains(version.id()) && !version.hash().equals(hash(version))) {
                    valid = fail(context, "{version.changed}", Map.of("label", version.label()), "versions", i);
                }
            }
            return valid;
        }

        private static TextHash hash(VersionBean version) {
            List<String> parts = new ArrayList<>(
                    List.of("charter", version.label(), version.date().toString(), version.preamble()));
            for (PrincipleBean principle : version.principles()) {
                parts.add(principle.id());
                parts.add(principle.title());
                parts.add(principle.text());
            }
            return TextHash.of(parts);
        }
    }

    /** Validates rule CHA-03. */
    public static final class ForBoundToText
            implements ConstraintValidator<CharterConstraints.BoundToText, CharterSignatureBean> {
        @Override
        public boolean isValid(@Nullable CharterSignatureBean signature, ConstraintValidatorContext context) {
            if (signature == null) {
                return true;
            }
            VersionBean version = signature.version();
            String actor = signature.actor().name();
            boolean inTime = !signature.date().isBefore(version.date())
                    || fail(
                            context,
                            "{charter.signature.early}",
                            Map.of(
                                    "actor", actor,
                                    "label", version.label(),
                                    "day", said(signature.date()),
                                    "adopted", said(version.date())));
            boolean same = signature.hash().equals(version.hash())
                    || fail(context, "{charter.signature.hash}", Map.of("actor", actor, "label", version.label()));
            return inTime && same;
        }
    }

    /** Validates rule CHA-04. */
    public static final class ForReviewed implements ConstraintValidator<CharterConstraints.Reviewed, CharterBean> {
        @Override
        public boolean isValid(@Nullable CharterBean charter, ConstraintValidatorContext context) {
            if (charter == null) {
                return true;
            }
            boolean valid = true;
            LocalDate today = Reports.today(context);
            VersionBean current = inForce(charter, today);
            for (int i = 0; i < charter.versions().size(); i++) {
                VersionBean version = charter.versions().get(i);
                LocalDate review = version.reviewBy();
                String label = version.label();
                if (review == null) {
                    valid = fail(context, "{version.without-review}", Map.of("label", label), "versions", i);
                } else if (!review.isAfter(version.date())) {
                    valid = fail(
                            context,
                            "{version.review-early}",
                            Map.of("label", label, "review", said(review), "date", said(version.date())),
                            "versions",
                            i);
                } else if (today.isAfter(review)
                        && current != null
                        && version.id().equals(current.id())) {
                    valid = fail(
                            context,
                            "{version.review-overdue}",
                            Map.of("label", label, "review", said(review)),
                            "versions",
                            i);
                }
            }
            return valid;
        }

        private static @Nullable VersionBean inForce(CharterBean charter, LocalDate day) {
            VersionBean last = null;
            for (VersionBean version : charter.versions()) {
                if (!version.date().isAfter(day)
                        && (last == null || !version.date().isBefore(last.date()))) {
                    last = version;
                }
            }
            return last;
        }
    }

    /** Validates rule CHA-05. */
    public static final class ForSignedOnce implements ConstraintValidator<CharterConstraints.SignedOnce, CharterBean> {
        private record Given(String actor, String version) {}

        @Override
        public boolean isValid(@Nullable CharterBean charter, ConstraintValidatorContext context) {
            if (charter == null) {
                return true;
            }
            boolean valid = true;
            LocalDate today = Reports.today(context);
            Map<Given, Boolean> given = new HashMap<>();
            for (int i = 0; i < charter.signatures().size(); i++) {
                CharterSignatureBean signature = charter.signatures().get(i);
                if (!signature.standsOn(today)) {
                    continue;
                }
                Given key =
                        new Given(signature.actor().id(), signature.version().id());
                if (given.put(key, true) != null) {
                    valid = fail(
                            context,
                            "{charter.signature.twice}",
                            Map.of(
                                    "actor",
                                    signature.actor().name(),
                                    "label",
                                    signature.version().label()),
                            "signatures",
                            i);
                }
            }
            return valid;
        }
    }

    /** Validates rule CHA-06. */
    public static final class ForAxesCovered
            implements ConstraintValidator<CharterConstraints.AxesCovered, VersionBean> {
        @Override
        public boolean isValid(@Nullable VersionBean version, ConstraintValidatorContext context) {
            if (version == null) {
                return true;
            }
            Set<Axis> uncovered = new LinkedHashSet<>(ContractKind.CLDESS.axes());
            boolean known = true;
            for (PrincipleBean principle : version.principles()) {
                known &= principle.axis() != null;
                if (principle.axis() != null) {
                    uncovered.remove(principle.axis());
                }
            }
            return uncovered.isEmpty()
                    || !known
                    || fail(context, "{version.axes}", Map.of("label", version.label(), "axes", uncovered));
        }
    }
}
