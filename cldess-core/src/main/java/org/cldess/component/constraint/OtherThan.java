package org.cldess.component.constraint;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.cldess.component.NamesComponent;

/** An id that must differ from another id of the same thing. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface OtherThan {
    /**
     * The part with the other id.
     *
     * @return the name of the part
     */
    @NamesComponent
    String value();

    /**
     * The relation of the two, which selects the message.
     *
     * @return the relation, such as {@code visit}
     */
    String as();
}
