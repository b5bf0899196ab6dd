/**
 * The constraints on a component of a record, alone or with another component of the same thing. Builders and dossiers
 * refuse a value that breaks one; reading reports it.
 */
@NullMarked
package org.cldess.component.constraint;

import org.jspecify.annotations.NullMarked;
