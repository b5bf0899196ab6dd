package org.cldess.sample;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.cldess.contract.Contract;
import org.cldess.disclosure.Audience;
import org.cldess.dossier.DossierParts;
import org.cldess.form.Form;
import org.cldess.form.Part;
import org.cldess.form.Scalar;
import org.cldess.known.Known;
import org.cldess.money.Amount;
import org.cldess.own.Extensible;
import org.cldess.own.OwnChoice;
import org.cldess.own.OwnField;
import org.cldess.own.OwnFieldId;
import org.cldess.own.OwnFieldType;
import org.cldess.own.OwnValue;

/**
 * Two fields for each kind of thing that may have some, of all types, which the committee sees, and their values in
 * every such thing.
 */
final class OwnSense {
    private static final int OF_EACH_KIND = 2;

    private static final List<Form> FORMS = Form.of(DossierParts.class).parts().stream()
            .filter(part -> Extensible.class.isAssignableFrom(part.held()))
            .map(Part::form)
            .toList();

    private static final List<String> CHOICES = List.of("first-choice", "second-choice");

    private final Draw draw;

    OwnSense(Draw draw) {
        this.draw = draw;
    }

    void addTo(Sense sense) {
        sense.size(Contract.class, "ownFields", OF_EACH_KIND * FORMS.size());
        sense.value(OwnField.class, "thing", field -> form(field).kind().orElseThrow());
        sense.part(OwnField.class, "id", field -> Known.of(OwnFieldId.of("own-" + field.index())));
        sense.value(OwnField.class, "type", field -> type(field.index()));
        sense.part(OwnField.class, "visibility", field -> Known.of(Audience.COMMITTEE));
        sense.size(OwnField.class, "choices", field -> type(field.index()) == OwnFieldType.CHOICE ? 2 : 0);
        sense.value(OwnChoice.class, "code", choice -> CHOICES.get(choice.index()));
        FORMS.forEach(form -> sense.size(form.type(), "ownValues", OF_EACH_KIND));
        sense.part(OwnValue.class, "id", value -> Known.of(OwnFieldId.of("own-" + field(value))));
        sense.value(OwnValue.class, "value", value -> text(type(field(value))));
    }

    private static Form form(Thing field) {
        return FORMS.get(field.index() / OF_EACH_KIND);
    }

    private static OwnFieldType type(int field) {
        return OwnFieldType.values()[field % OwnFieldType.values().length];
    }

    private static int field(Thing value) {
        return OF_EACH_KIND * FORMS.indexOf(value.owner().form()) + value.index();
    }

    private Object text(OwnFieldType type) {
        return switch (type) {
            case TEXT -> draw.text();
            case WHOLE_NUMBER -> Scalar.text(draw.below(1000));
            case DECIMAL -> Scalar.text(draw.value(BigDecimal.class));
            case AMOUNT -> Scalar.text(draw.value(Amount.class));
            case DATE -> Scalar.text(draw.value(LocalDate.class));
            case YES_NO -> Scalar.text(draw.bool());
            case CHOICE -> draw.of(CHOICES);
        };
    }
}
