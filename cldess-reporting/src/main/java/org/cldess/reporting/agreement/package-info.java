/** Partnership agreements (<i>{@index "conventions de partenariat"}</i>) as documents, and a table of them. */
package org.cldess.reporting.agreement;
