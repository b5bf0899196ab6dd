/**
 * The rulebook (<i>{@index "règles et constats"}</i>): what is wrong, what is missing, and every rule with its source.
 */
package org.cldess.reporting.rules;
