/** Partnership agreements (<i>{@index "conventions de partenariat"}</i>) as papers, and the table of them. */
package org.cldess.reporting.agreement;
