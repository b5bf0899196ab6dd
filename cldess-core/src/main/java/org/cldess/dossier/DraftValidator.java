package org.cldess.dossier;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import org.cldess.validation.Violation;
import org.cldess.validation.Violations;

/**
 * Checks a draft before a dossier is made of it: each field by its constraints, then what must hold across fields. When it finds
 * nothing, {@link DossierDraft#toDossier()} succeeds.
 *
 * <p>The codes it gives: {@code form.required}, {@code form.size}, {@code form.range}, {@code form.id}, {@code form.siren}, {@code
 * form.siret}, {@code form.rna}, {@code form.naf}, {@code form.legal-form}, {@code form.commune}, {@code form.postal-code} (one field); {@code form.character}, {@code form.date},
 * {@code form.year}, {@code form.decimal}, {@code form.amount} (values out of all bounds); {@code form.duplicate} (two things of one
 * kind with one id), {@code form.repeated} (the same entry twice in a list), {@code form.reference} (an id that nothing has),
 * {@code form.period} (an end before its start), {@code form.kind}, {@code form.level}, {@code form.role}, {@code form.account}, {@code
 * form.article}, {@code form.removal}, {@code form.siret-siren}, {@code form.self}, {@code form.guest} and {@code form.return}; and {@code form.more} in place of what comes after 10,000 problems.
 */
public final class DraftValidator {
    private final Validator fields;

    /**
     * A validator of drafts.
     *
     * @param fields checks the constraints on fields; its language does not matter, since every sentence is the library’s own
     */
    public DraftValidator(Validator fields) {
        this.fields = fields;
    }

    /**
     * Everything that is wrong with a draft. Takes time linear in its size, but for one sort.
     *
     * @param draft the draft
     * @return all problems, with JSON Pointers into the draft as a file would hold it
     */
    public Violations check(DossierDraft draft) {
        return check(draft, DraftOrigin.NONE);
    }

    /**
     * Everything that is wrong with a draft that was read: what its reader reported, and what the checks find beyond it.
     *
     * @param draft the draft
     * @param origin where it was read from
     * @return all problems, with JSON Pointers into what was read, and lines where the origin knows them
     */
    public Violations check(DossierDraft draft, DraftOrigin origin) {
        Complaints complaints = new Complaints(draft, origin);
        complaints.addReported();
        new FieldCheck(complaints).check(fields.validate(draft));
        List<Violation> found = new ArrayList<>(complaints.list());
        found.addAll(CrossCheck.of(draft, origin));
        return atMost(Violations.of(found).inOrder());
    }

    /**
     * What is wrong across the fields of a draft whose fields are right one by one, which needs no validation provider.
     *
     * @param draft the draft
     * @return all problems, with JSON Pointers into the draft as a file would hold it
     */
    public static Violations checkAcross(DossierDraft draft) {
        return Violations.of(CrossCheck.of(draft, DraftOrigin.NONE)).inOrder();
    }

    private static Violations atMost(Violations all) {
        if (all.list().size() <= Complaints.MOST) {
            return all;
        }
        Violation more = Violation.error("form.more", "", Texts.WORDS.message("form.more", Complaints.MOST));
        return Violations.of(all.list().subList(0, Complaints.MOST)).and(Violations.of(more));
    }
}
