<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
    <context>
        <name>CellTexts</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>behalten</translation>
        </message>
    </context>
    <context>
        <name>ExpenseColumns</name>
        <message>
            <source>VAT rate</source>
            <translation>MwSt.-Satz</translation>
        </message>
        <message>
            <source>several</source>
            <translation>mehrere</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>MwSt. (€)</translation>
        </message>
        <message>
            <source>The VAT differs from the rate; the invoice stands.</source>
            <translation>Die MwSt. weicht vom Satz ab; die Rechnung gilt.</translation>
        </message>
        <message>
            <source>Total (€)</source>
            <translation>Gesamt (€)</translation>
        </message>
        <message>
            <source>Net (€)</source>
            <translation>Netto (€)</translation>
        </message>
        <message>
            <source>This invoice has several VAT rates: open them with Ctrl+R.</source>
            <translation>Diese Rechnung hat mehrere MwSt.-Sätze: Öffnen Sie sie mit Strg+R.</translation>
        </message>
    </context>
    <context>
        <name>HeadingColumns</name>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Überschrift</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Bedeutet</translation>
        </message>
        <message>
            <source>unknown – choose</source>
            <translation>unbekannt – wählen</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>“%1” is not an amount.</source>
            <translation>„%1“ ist kein Betrag.</translation>
        </message>
        <message>
            <source>“%1” has more than two decimals.</source>
            <translation>„%1“ hat mehr als zwei Dezimalstellen.</translation>
        </message>
        <message>
            <source>“%1” can be read in two ways: write the decimals too.</source>
            <translation>„%1“ kann auf zwei Arten gelesen werden: Schreiben Sie auch die Dezimalstellen.</translation>
        </message>
        <message>
            <source>The amount is too large.</source>
            <translation>Der Betrag ist zu groß.</translation>
        </message>
        <message>
            <source>The sum “%1” cannot be read.</source>
            <translation>Die Rechnung „%1“ ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The sum “%1” divides by zero.</source>
            <translation>Die Rechnung „%1“ teilt durch null.</translation>
        </message>
        <message>
            <source>The result of the sum is too large.</source>
            <translation>Das Ergebnis der Rechnung ist zu groß.</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>„%1“ ist kein Datum.</translation>
        </message>
        <message>
            <source>This day does not exist in the calendar.</source>
            <translation>Diesen Tag gibt es im Kalender nicht.</translation>
        </message>
        <message>
            <source>“%1” is not a part of a whole, such as 1/2.</source>
            <translation>„%1“ ist kein Teil eines Ganzen wie 1/2.</translation>
        </message>
        <message>
            <source>“%1” is not an identifier.</source>
            <translation>„%1“ ist keine Kennung.</translation>
        </message>
        <message>
            <source>Something must stand here.</source>
            <translation>Dieses Feld muss ausgefüllt sein.</translation>
        </message>
        <message>
            <source>This kind of value does not fit here.</source>
            <translation>Diese Art Wert passt hier nicht.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>Der Text ist zu lang.</translation>
        </message>
        <message>
            <source>The number is too small.</source>
            <translation>Die Zahl ist zu klein.</translation>
        </message>
        <message>
            <source>The number is too large.</source>
            <translation>Die Zahl ist zu groß.</translation>
        </message>
        <message>
            <source>“%1” is none of the possible values.</source>
            <translation>„%1“ ist kein möglicher Wert.</translation>
        </message>
        <message>
            <source>The text holds characters that cannot be stored.</source>
            <translation>Der Text enthält Zeichen, die nicht gespeichert werden können.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number.</source>
            <translation>„%1“ ist keine ganze Zahl.</translation>
        </message>
        <message>
            <source>This is set once and never changed.</source>
            <translation>Dies wird einmal festgelegt und nie geändert.</translation>
        </message>
        <message>
            <source>This cannot be changed by hand.</source>
            <translation>Dies kann nicht von Hand geändert werden.</translation>
        </message>
        <message>
            <source>The list cannot be read.</source>
            <translation>Die Liste ist nicht lesbar.</translation>
        </message>
        <message>
            <source>A stored record cannot be read. Restore a backup.</source>
            <translation>Ein gespeicherter Datensatz ist nicht lesbar. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>What was issued is never changed: correct it with a new document.</source>
            <translation>Ausgestelltes wird nie geändert: Berichtigen Sie es durch ein neues Dokument.</translation>
        </message>
        <message>
            <source>The record is no longer there: somebody deleted it.</source>
            <translation>Der Datensatz ist nicht mehr da: Jemand hat ihn gelöscht.</translation>
        </message>
        <message>
            <source>This record is already there.</source>
            <translation>Diesen Datensatz gibt es schon.</translation>
        </message>
        <message>
            <source>It cannot be deleted, because other records refer to it.</source>
            <translation>Löschen geht nicht, weil andere Datensätze darauf verweisen.</translation>
        </message>
        <message>
            <source>What this refers to is no longer there.</source>
            <translation>Worauf dies verweist, ist nicht mehr da.</translation>
        </message>
        <message>
            <source>This payment reference is already in use.</source>
            <translation>Diese Zahlungsreferenz wird schon verwendet.</translation>
        </message>
        <message>
            <source>A later change touched the same record: undo that one first.</source>
            <translation>Eine spätere Änderung betraf denselben Datensatz: Machen Sie zuerst diese rückgängig.</translation>
        </message>
        <message>
            <source>This change was already undone.</source>
            <translation>Diese Änderung wurde schon rückgängig gemacht.</translation>
        </message>
        <message>
            <source>This conflict was already settled.</source>
            <translation>Dieser Konflikt ist schon gelöst.</translation>
        </message>
        <message>
            <source>The shares of this key were changed meanwhile: look at them again.</source>
            <translation>Die Anteile dieses Schlüssels wurden inzwischen geändert: Sehen Sie sie noch einmal an.</translation>
        </message>
        <message>
            <source>The shares of the key “%1” do not add up to its total.</source>
            <translation>Die Anteile des Schlüssels „%1“ ergeben nicht seine Summe.</translation>
        </message>
        <message>
            <source>The shares do not add up to the total of the key.</source>
            <translation>Die Anteile ergeben nicht die Summe des Schlüssels.</translation>
        </message>
        <message>
            <source>This number of shares is not possible.</source>
            <translation>Diese Zahl von Anteilen ist nicht möglich.</translation>
        </message>
        <message>
            <source>The key “%1” names a unit twice.</source>
            <translation>Der Schlüssel „%1“ nennt ein Los zweimal.</translation>
        </message>
        <message>
            <source>A share belongs to a unit of another building.</source>
            <translation>Ein Anteil gehört zu einem Los eines anderen Gebäudes.</translation>
        </message>
        <message>
            <source>An owner needs a surname or a company name.</source>
            <translation>Ein Miteigentümer braucht einen Namen oder einen Gesellschaftsnamen.</translation>
        </message>
        <message>
            <source>The parts of the holders do not add up to the whole.</source>
            <translation>Die Teile der Inhaber ergeben nicht das Ganze.</translation>
        </message>
        <message>
            <source>The rights of the holders do not fit together.</source>
            <translation>Die Rechte der Inhaber passen nicht zusammen.</translation>
        </message>
        <message>
            <source>The representative must be one of the members.</source>
            <translation>Der Vertreter muss eines der Mitglieder sein.</translation>
        </message>
        <message>
            <source>A unit is held by at least one person.</source>
            <translation>Ein Los hat mindestens einen Inhaber.</translation>
        </message>
        <message>
            <source>The unit “%1” has two holders on the same day.</source>
            <translation>Das Los „%1“ hat am selben Tag zwei Inhaber.</translation>
        </message>
        <message>
            <source>The ownership ends before it begins.</source>
            <translation>Das Eigentum endet, bevor es beginnt.</translation>
        </message>
        <message>
            <source>Net and VAT do not add up to the total of the expense.</source>
            <translation>Netto und MwSt. ergeben nicht die Summe der Ausgabe.</translation>
        </message>
        <message>
            <source>An expense has at least one VAT line.</source>
            <translation>Eine Ausgabe hat mindestens eine MwSt.-Zeile.</translation>
        </message>
        <message>
            <source>A VAT rate lies between 0 and 100 %.</source>
            <translation>Ein MwSt.-Satz liegt zwischen 0 und 100 %.</translation>
        </message>
        <message>
            <source>The lines do not add up to the total of the statement.</source>
            <translation>Die Zeilen ergeben nicht die Summe der Abrechnung.</translation>
        </message>
        <message>
            <source>The unit “%1” has no holder on some days of the period.</source>
            <translation>Das Los „%1“ hat an manchen Tagen des Zeitraums keinen Inhaber.</translation>
        </message>
        <message>
            <source>A unit has no holder on some days of the period.</source>
            <translation>Ein Los hat an manchen Tagen des Zeitraums keinen Inhaber.</translation>
        </message>
        <message>
            <source>All shares of the key “%1” are 0, but an expense is divided by it.</source>
            <translation>Alle Anteile des Schlüssels „%1“ sind 0, aber eine Ausgabe wird nach ihm verteilt.</translation>
        </message>
        <message>
            <source>The key “%1” does not fit the units of the building.</source>
            <translation>Der Schlüssel „%1“ passt nicht zu den Losen des Gebäudes.</translation>
        </message>
        <message>
            <source>The allocation key “%1” does not exist.</source>
            <translation>Den Verteilungsschlüssel „%1“ gibt es nicht.</translation>
        </message>
        <message>
            <source>The allocation key of an expense does not exist.</source>
            <translation>Den Verteilungsschlüssel einer Ausgabe gibt es nicht.</translation>
        </message>
        <message>
            <source>The unit “%1” does not exist.</source>
            <translation>Das Los „%1“ gibt es nicht.</translation>
        </message>
        <message>
            <source>An ownership names a unit that does not exist.</source>
            <translation>Ein Eigentum nennt ein Los, das es nicht gibt.</translation>
        </message>
        <message>
            <source>The owner “%1” does not exist.</source>
            <translation>Den Miteigentümer „%1“ gibt es nicht.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>Der Zeitraum endet, bevor er beginnt.</translation>
        </message>
        <message>
            <source>All shares are 0: there is nothing to divide by.</source>
            <translation>Alle Anteile sind 0: Es gibt nichts, wonach verteilt werden kann.</translation>
        </message>
        <message>
            <source>The key has no shares: there is nothing to divide by.</source>
            <translation>Der Schlüssel hat keine Anteile: Es gibt nichts, wonach verteilt werden kann.</translation>
        </message>
        <message>
            <source>This device has no payment reference left: connect it to the server.</source>
            <translation>Dieses Gerät hat keine Zahlungsreferenz mehr: Verbinden Sie es mit dem Server.</translation>
        </message>
        <message>
            <source>The building has no current account: enter its IBAN first.</source>
            <translation>Das Gebäude hat kein Girokonto: Geben Sie zuerst seine IBAN ein.</translation>
        </message>
        <message>
            <source>The file describes no building.</source>
            <translation>Die Datei beschreibt kein Gebäude.</translation>
        </message>
        <message>
            <source>“%1” is a second building: one building is taken over at a time.</source>
            <translation>„%1“ ist ein zweites Gebäude: Es wird immer nur eines übernommen.</translation>
        </message>
        <message>
            <source>The cell “%1” is empty.</source>
            <translation>Die Zelle „%1“ ist leer.</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>„%1“ ist zu lang.</translation>
        </message>
        <message>
            <source>There is no column for “%1” (usually “%2”).</source>
            <translation>Es gibt keine Spalte für „%1“ (gewöhnlich „%2“).</translation>
        </message>
        <message>
            <source>The columns “%1” and “%2” hold the same.</source>
            <translation>Die Spalten „%1“ und „%2“ enthalten dasselbe.</translation>
        </message>
        <message>
            <source>Nobody knows the column “%1”: it is left out unless you say what it holds.</source>
            <translation>Die Spalte „%1“ ist unbekannt: Sie wird ausgelassen, wenn Sie nicht sagen, was sie enthält.</translation>
        </message>
        <message>
            <source>There is more than one column for the key “%1”.</source>
            <translation>Es gibt mehrere Spalten für den Schlüssel „%1“.</translation>
        </message>
        <message>
            <source>The file “%1” is missing.</source>
            <translation>Die Datei „%1“ fehlt.</translation>
        </message>
        <message>
            <source>“%1” is none of the files of a takeover: it is left out.</source>
            <translation>„%1“ gehört nicht zu den Dateien einer Übernahme: Sie wird ausgelassen.</translation>
        </message>
        <message>
            <source>“%1” and “%2” hold the same.</source>
            <translation>„%1“ und „%2“ enthalten dasselbe.</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>„%1“ ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The folder “%1” cannot be read.</source>
            <translation>Der Ordner „%1“ ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The code “%1” is there twice.</source>
            <translation>Der Code „%1“ kommt zweimal vor.</translation>
        </message>
        <message>
            <source>The owner “%1” has neither surname nor company.</source>
            <translation>Der Miteigentümer „%1“ hat weder Namen noch Gesellschaft.</translation>
        </message>
        <message>
            <source>The unit “%1” is there twice.</source>
            <translation>Das Los „%1“ kommt zweimal vor.</translation>
        </message>
        <message>
            <source>The item “%1” is there twice.</source>
            <translation>Der Punkt „%1“ kommt zweimal vor.</translation>
        </message>
        <message>
            <source>“%1” is not the number of an item.</source>
            <translation>„%1“ ist keine Nummer eines Punktes.</translation>
        </message>
        <message>
            <source>“%1” is not a total of shares.</source>
            <translation>„%1“ ist keine Summe von Anteilen.</translation>
        </message>
        <message>
            <source>“%1” is not a number of shares.</source>
            <translation>„%1“ ist keine Zahl von Anteilen.</translation>
        </message>
        <message>
            <source>“%1” is not a surface in square metres.</source>
            <translation>„%1“ ist keine Fläche in Quadratmetern.</translation>
        </message>
        <message>
            <source>The shares of the key “%1” do not add up to the total of the deed.</source>
            <translation>Die Anteile des Schlüssels „%1“ ergeben nicht die Summe der Urkunde.</translation>
        </message>
        <message>
            <source>“%1” does not look like an e-mail address.</source>
            <translation>„%1“ sieht nicht wie eine E-Mail-Adresse aus.</translation>
        </message>
        <message>
            <source>“%1” is not a country.</source>
            <translation>„%1“ ist kein Land.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of unit.</source>
            <translation>„%1“ ist keine Art von Los.</translation>
        </message>
        <message>
            <source>“%1” is not one of the four languages.</source>
            <translation>„%1“ ist keine der vier Sprachen.</translation>
        </message>
        <message>
            <source>“%1” is not a majority.</source>
            <translation>„%1“ ist keine Mehrheit.</translation>
        </message>
        <message>
            <source>The row has more cells than the header: is a comma unquoted?</source>
            <translation>Die Zeile hat mehr Zellen als die Kopfzeile: ein Komma ohne Anführungszeichen?</translation>
        </message>
        <message>
            <source>There are more faults than these: correct them and read the files again.</source>
            <translation>Es gibt noch mehr Fehler: Berichtigen Sie diese und lesen Sie die Dateien erneut.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Die Datei ist leer.</translation>
        </message>
        <message>
            <source>This is not a text file: save it as CSV first.</source>
            <translation>Das ist keine Textdatei: Speichern Sie sie zuerst als CSV.</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>Die Datei ist zu groß.</translation>
        </message>
        <message>
            <source>The file has too many rows.</source>
            <translation>Die Datei hat zu viele Zeilen.</translation>
        </message>
        <message>
            <source>The line has too many columns.</source>
            <translation>Die Zeile hat zu viele Spalten.</translation>
        </message>
        <message>
            <source>A cell is too large.</source>
            <translation>Eine Zelle ist zu groß.</translation>
        </message>
        <message>
            <source>A quote opens this cell and nothing closes it.</source>
            <translation>Ein Anführungszeichen öffnet diese Zelle, und nichts schließt sie.</translation>
        </message>
        <message>
            <source>There is text after the quote that closes this cell.</source>
            <translation>Nach dem schließenden Anführungszeichen dieser Zelle steht noch Text.</translation>
        </message>
        <message>
            <source>The characters of this file cannot be read: save it as UTF-8.</source>
            <translation>Die Zeichen dieser Datei sind nicht lesbar: Speichern Sie sie als UTF-8.</translation>
        </message>
        <message>
            <source>The passphrase is wrong. Nothing was changed; type it again.</source>
            <translation>Die Passphrase ist falsch. Nichts wurde geändert; geben Sie sie noch einmal ein.</translation>
        </message>
        <message>
            <source>Type the passphrase: the keychain of this computer does not open this file.</source>
            <translation>Geben Sie die Passphrase ein: Der Schlüsselbund dieses Rechners öffnet diese Datei nicht.</translation>
        </message>
        <message>
            <source>This file has no passphrase: use the recovery phrase.</source>
            <translation>Diese Datei hat keine Passphrase: Verwenden Sie den Wiederherstellungssatz.</translation>
        </message>
        <message>
            <source>Type a passphrase: an empty one protects nothing.</source>
            <translation>Geben Sie eine Passphrase ein: Eine leere schützt nichts.</translation>
        </message>
        <message>
            <source>The file is not there: it was moved or renamed.</source>
            <translation>Die Datei ist nicht da: Sie wurde verschoben oder umbenannt.</translation>
        </message>
        <message>
            <source>The file is open in another window or program: close that one first.</source>
            <translation>Die Datei ist in einem anderen Fenster oder Programm offen: Schließen Sie zuerst dieses.</translation>
        </message>
        <message>
            <source>The file is damaged. It was left as it is; restore a backup.</source>
            <translation>Die Datei ist beschädigt. Sie blieb, wie sie ist; stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Mitoyen: update this program. The file was left as it is.</source>
            <translation>Die Datei wurde von einer neueren Version von Mitoyen geschrieben: Aktualisieren Sie dieses Programm. Die Datei blieb, wie sie ist.</translation>
        </message>
        <message>
            <source>There is a file of this name already: choose another name.</source>
            <translation>Es gibt schon eine Datei dieses Namens: Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>No office is open.</source>
            <translation>Kein Büro ist offen.</translation>
        </message>
        <message>
            <source>The key file beside the replica is missing. Put it back, or use the recovery phrase.</source>
            <translation>Die Schlüsseldatei neben der Bürodatei fehlt. Legen Sie sie zurück oder verwenden Sie den Wiederherstellungssatz.</translation>
        </message>
        <message>
            <source>The key file beside the replica cannot be read or changed.</source>
            <translation>Die Schlüsseldatei neben der Bürodatei kann nicht gelesen oder geändert werden.</translation>
        </message>
        <message>
            <source>The key file beside the replica is damaged. Put it back from a backup, or use the recovery phrase.</source>
            <translation>Die Schlüsseldatei neben der Bürodatei ist beschädigt. Legen Sie sie aus einer Sicherung zurück oder verwenden Sie den Wiederherstellungssatz.</translation>
        </message>
        <message>
            <source>The key file was made by a newer version of Mitoyen: update this program.</source>
            <translation>Die Schlüsseldatei stammt von einer neueren Version von Mitoyen: Aktualisieren Sie dieses Programm.</translation>
        </message>
        <message>
            <source>The key file belongs to another replica. Put the right one beside this one.</source>
            <translation>Die Schlüsseldatei gehört zu einer anderen Bürodatei. Legen Sie die richtige neben diese.</translation>
        </message>
        <message>
            <source>There is a key file of this name already; it may be the only key of a replica.</source>
            <translation>Es gibt schon eine Schlüsseldatei dieses Namens; sie ist vielleicht der einzige Schlüssel eines Büros.</translation>
        </message>
        <message>
            <source>The keychain of this computer cannot keep the key.</source>
            <translation>Der Schlüsselbund dieses Rechners kann den Schlüssel nicht aufbewahren.</translation>
        </message>
        <message>
            <source>A recovery phrase begins with MITOYEN1: type it from its first character.</source>
            <translation>Ein Wiederherstellungssatz beginnt mit MITOYEN1: Geben Sie ihn vom ersten Zeichen an ein.</translation>
        </message>
        <message>
            <source>A recovery phrase has 14 groups of 5 characters after MITOYEN1.</source>
            <translation>Ein Wiederherstellungssatz hat nach MITOYEN1 14 Gruppen von 5 Zeichen.</translation>
        </message>
        <message>
            <source>The recovery phrase is mistyped.</source>
            <translation>Der Wiederherstellungssatz enthält einen Tippfehler.</translation>
        </message>
        <message>
            <source>The recovery phrase was made by a newer version of Mitoyen, or its first group is mistyped.</source>
            <translation>Der Wiederherstellungssatz stammt von einer neueren Version von Mitoyen, oder seine erste Gruppe enthält einen Tippfehler.</translation>
        </message>
        <message>
            <source>This is the recovery phrase of another replica.</source>
            <translation>Das ist der Wiederherstellungssatz eines anderen Büros.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; make room and try again.</source>
            <translation>Die Festplatte ist voll. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The file cannot be written. Nothing was changed.</source>
            <translation>Die Datei kann nicht geschrieben werden. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The file “%1” could not be written.</source>
            <translation>Die Datei „%1“ konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Die Datei konnte nicht geschrieben werden.</translation>
        </message>
        <message>
            <source>There is a file of this name already.</source>
            <translation>Es gibt schon eine Datei dieses Namens.</translation>
        </message>
        <message>
            <source>The copy is not the same as the original: make it again.</source>
            <translation>Die Kopie gleicht dem Original nicht: Machen Sie sie noch einmal.</translation>
        </message>
        <message>
            <source>The computer has no memory left for this. Nothing was changed.</source>
            <translation>Der Rechner hat dafür keinen Speicher mehr. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>The database refused. Nothing was changed; try again, then look at the log.</source>
            <translation>Die Datenbank lehnte ab. Nichts wurde geändert; versuchen Sie es noch einmal und sehen Sie dann ins Protokoll.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program. Nothing was changed.</source>
            <translation>Im Programm ging etwas schief. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Abgebrochen. Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>A font for documents is missing: install Liberation Sans or DejaVu Sans.</source>
            <translation>Eine Schrift für Dokumente fehlt: Installieren Sie Liberation Sans oder DejaVu Sans.</translation>
        </message>
        <message>
            <source>The file is not a PDF that can be read.</source>
            <translation>Die Datei ist kein lesbares PDF.</translation>
        </message>
        <message>
            <source>The text does not fit into the payment code.</source>
            <translation>Der Text passt nicht in den Zahlungscode.</translation>
        </message>
        <message>
            <source>The payment code needs the name of the account holder.</source>
            <translation>Der Zahlungscode braucht den Namen des Kontoinhabers.</translation>
        </message>
        <message>
            <source>The amount does not fit into a payment code.</source>
            <translation>Der Betrag passt nicht in einen Zahlungscode.</translation>
        </message>
        <message>
            <source>Name and communication are too long for the payment code.</source>
            <translation>Name und Mitteilung sind zu lang für den Zahlungscode.</translation>
        </message>
        <message>
            <source>The IBAN is mistyped: its check digits do not fit.</source>
            <translation>Die IBAN enthält einen Tippfehler: Ihre Prüfziffern stimmen nicht.</translation>
        </message>
        <message>
            <source>The IBAN has the wrong length.</source>
            <translation>Die IBAN hat die falsche Länge.</translation>
        </message>
        <message>
            <source>The IBAN holds characters that do not belong in one.</source>
            <translation>Die IBAN enthält Zeichen, die nicht hineingehören.</translation>
        </message>
        <message>
            <source>The enterprise number is mistyped: its check digits do not fit.</source>
            <translation>Die Unternehmensnummer enthält einen Tippfehler: Ihre Prüfziffern stimmen nicht.</translation>
        </message>
        <message>
            <source>An enterprise number has ten digits.</source>
            <translation>Eine Unternehmensnummer hat zehn Ziffern.</translation>
        </message>
        <message>
            <source>An enterprise number begins with 0 or 1.</source>
            <translation>Eine Unternehmensnummer beginnt mit 0 oder 1.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your work is kept here and goes out later.</source>
            <translation>Der Server ist nicht erreichbar. Ihre Arbeit bleibt hier und geht später hinaus.</translation>
        </message>
        <message>
            <source>The server did not answer in time. Your work is kept here and goes out later.</source>
            <translation>Der Server antwortete nicht rechtzeitig. Ihre Arbeit bleibt hier und geht später hinaus.</translation>
        </message>
        <message>
            <source>The certificate of the server cannot be trusted: nothing was sent.</source>
            <translation>Dem Zertifikat des Servers ist nicht zu trauen: Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>“%1” is not the address of a server.</source>
            <translation>„%1“ ist keine Adresse eines Servers.</translation>
        </message>
        <message>
            <source>The server is busy: it will be tried again by itself.</source>
            <translation>Der Server ist beschäftigt: Es wird von selbst noch einmal versucht.</translation>
        </message>
        <message>
            <source>The server is older than this program: ask for its update.</source>
            <translation>Der Server ist älter als dieses Programm: Bitten Sie um seine Aktualisierung.</translation>
        </message>
        <message>
            <source>Only a server on this computer may be reached without encryption: use https.</source>
            <translation>Nur ein Server auf diesem Rechner darf unverschlüsselt erreicht werden: Verwenden Sie https.</translation>
        </message>
        <message>
            <source>This office is not connected to a server yet.</source>
            <translation>Dieses Büro ist noch mit keinem Server verbunden.</translation>
        </message>
        <message>
            <source>The server asks for your password again.</source>
            <translation>Der Server verlangt Ihr Passwort noch einmal.</translation>
        </message>
        <message>
            <source>User or password is wrong.</source>
            <translation>Benutzer oder Passwort ist falsch.</translation>
        </message>
        <message>
            <source>This computer was revoked: ask your office.</source>
            <translation>Dieser Rechner wurde gesperrt: Fragen Sie Ihr Büro.</translation>
        </message>
        <message>
            <source>The server does not know this computer: connect again.</source>
            <translation>Der Server kennt diesen Rechner nicht: Verbinden Sie sich neu.</translation>
        </message>
        <message>
            <source>The account on the server belongs to another office. Nothing was sent.</source>
            <translation>Das Konto auf dem Server gehört zu einem anderen Büro. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Ihre Rolle erlaubt das nicht.</translation>
        </message>
        <message>
            <source>The answer of the server cannot be read.</source>
            <translation>Die Antwort des Servers ist nicht lesbar.</translation>
        </message>
        <message>
            <source>Too much was sent at once: it will be tried again in parts.</source>
            <translation>Es wurde zu viel auf einmal gesendet: Es wird in Teilen noch einmal versucht.</translation>
        </message>
        <message>
            <source>The server is newer than this program: update this program.</source>
            <translation>Der Server ist neuer als dieses Programm: Aktualisieren Sie dieses Programm.</translation>
        </message>
        <message>
            <source>Somebody deleted the record you changed.</source>
            <translation>Jemand hat den Datensatz gelöscht, den Sie geändert haben.</translation>
        </message>
        <message>
            <source>Somebody changed the record you deleted.</source>
            <translation>Jemand hat den Datensatz geändert, den Sie gelöscht haben.</translation>
        </message>
        <message>
            <source>The chart has no account “%1”: it becomes a sub-account.</source>
            <translation>Der Kontenplan hat kein Konto „%1“: Es wird ein Unterkonto.</translation>
        </message>
        <message>
            <source>A statement for this holder and period was issued meanwhile: print a copy of it.</source>
            <translation>Für diesen Inhaber und Zeitraum wurde inzwischen eine Abrechnung ausgestellt: Drucken Sie ein Duplikat.</translation>
        </message>
        <message>
            <source>Several buildings are called “%1”.</source>
            <translation>Mehrere Gebäude heißen „%1“.</translation>
        </message>
        <message>
            <source>There is no building “%1”.</source>
            <translation>Es gibt kein Gebäude „%1“.</translation>
        </message>
        <message>
            <source>The building “%1” has no units yet: nobody bears its expenses.</source>
            <translation>Das Gebäude „%1“ hat noch keine Lose: Niemand trägt seine Ausgaben.</translation>
        </message>
        <message>
            <source>The building “%1” has no current account: enter its IBAN first.</source>
            <translation>Das Gebäude „%1“ hat kein Girokonto: Geben Sie zuerst seine IBAN ein.</translation>
        </message>
        <message>
            <source>A stored change cannot be read. Restore a backup.</source>
            <translation>Eine gespeicherte Änderung ist nicht lesbar. Stellen Sie eine Sicherung wieder her.</translation>
        </message>
        <message>
            <source>The invoice “%1” of this supplier is there already.</source>
            <translation>Die Rechnung „%1“ dieses Lieferanten gibt es schon.</translation>
        </message>
        <message>
            <source>The invoice “%1” of “%2” is there twice.</source>
            <translation>Die Rechnung „%1“ von „%2“ kommt zweimal vor.</translation>
        </message>
        <message>
            <source>Such a record is not made by hand.</source>
            <translation>Ein solcher Datensatz wird nicht von Hand angelegt.</translation>
        </message>
        <message>
            <source>The import was stopped: nothing was stored.</source>
            <translation>Der Import wurde angehalten: Nichts wurde gespeichert.</translation>
        </message>
        <message>
            <source>The interest rate of the year is not known: enter it first.</source>
            <translation>Der Zinssatz des Jahres ist unbekannt: Geben Sie ihn zuerst ein.</translation>
        </message>
        <message>
            <source>No unit has a share in the key “%1”: nobody bears its expenses.</source>
            <translation>Kein Los hat einen Anteil im Schlüssel „%1“: Niemand trägt seine Ausgaben.</translation>
        </message>
        <message>
            <source>“%1” is not a line of the file.</source>
            <translation>„%1“ ist keine Zeile der Datei.</translation>
        </message>
        <message>
            <source>The owner “%1” has this right in the unit “%2” twice.</source>
            <translation>Der Miteigentümer „%1“ hat dieses Recht am Los „%2“ zweimal.</translation>
        </message>
        <message>
            <source>The unit “%1” has no owner.</source>
            <translation>Das Los „%1“ hat keinen Miteigentümer.</translation>
        </message>
        <message>
            <source>“%1” is not an account of the chart.</source>
            <translation>„%1“ ist kein Konto des Kontenplans.</translation>
        </message>
        <message>
            <source>“%1” is not a right in a unit.</source>
            <translation>„%1“ ist kein Recht an einem Los.</translation>
        </message>
        <message>
            <source>“%1” % of “%2” is not the VAT of the invoice: the invoice stands.</source>
            <translation>„%1“ % von „%2“ ist nicht die MwSt. der Rechnung: Die Rechnung gilt.</translation>
        </message>
        <message>
            <source>“%1” is not a VAT rate between 0 and 100 %.</source>
            <translation>„%1“ ist kein MwSt.-Satz zwischen 0 und 100 %.</translation>
        </message>
        <message>
            <source>“%1” is not a structured communication.</source>
            <translation>„%1“ ist keine strukturierte Mitteilung.</translation>
        </message>
        <message>
            <source>The structured communication does not have twelve digits.</source>
            <translation>Die strukturierte Mitteilung hat nicht zwölf Ziffern.</translation>
        </message>
        <message>
            <source>The structured communication is mistyped: its check digits do not fit.</source>
            <translation>Die strukturierte Mitteilung enthält einen Tippfehler: Ihre Prüfziffern stimmen nicht.</translation>
        </message>
        <message>
            <source>What the keychain keeps does not open this file: type the passphrase.</source>
            <translation>Was der Schlüsselbund aufbewahrt, öffnet diese Datei nicht: Geben Sie die Passphrase ein.</translation>
        </message>
        <message>
            <source>The keychain of this computer was never asked to keep this key.</source>
            <translation>Der Schlüsselbund dieses Rechners sollte diesen Schlüssel nie aufbewahren.</translation>
        </message>
        <message>
            <source>Only the keychain opens this file: set a passphrase first.</source>
            <translation>Nur der Schlüsselbund öffnet diese Datei: Legen Sie zuerst eine Passphrase fest.</translation>
        </message>
        <message>
            <source>“%1” is not a BIC.</source>
            <translation>„%1“ ist kein BIC.</translation>
        </message>
        <message>
            <source>The name of the account holder is too long for the payment code.</source>
            <translation>Der Name des Kontoinhabers ist zu lang für den Zahlungscode.</translation>
        </message>
        <message>
            <source>The payment code takes one line of text for name and communication.</source>
            <translation>Der Zahlungscode nimmt für Name und Mitteilung eine Zeile Text.</translation>
        </message>
        <message>
            <source>A line of the statement points nowhere.</source>
            <translation>Eine Zeile der Abrechnung verweist ins Leere.</translation>
        </message>
        <message>
            <source>This date lies outside the years 1900 to 2200.</source>
            <translation>Dieses Datum liegt außerhalb der Jahre 1900 bis 2200.</translation>
        </message>
        <message>
            <source>“%1” is taken: another record of this kind has it already.</source>
            <translation>„%1“ ist vergeben: Ein anderer Eintrag dieser Art trägt es schon.</translation>
        </message>
        <message>
            <source>Another record of this kind has this already.</source>
            <translation>Ein anderer Eintrag dieser Art trägt dies schon.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Es gibt nichts zu wiederholen.</translation>
        </message>
        <message>
            <source>Choose at least one unit.</source>
            <translation>Wählen Sie mindestens ein Los.</translation>
        </message>
        <message>
            <source>“%1” stands among the owners twice.</source>
            <translation>„%1“ steht zweimal unter den Eigentümern.</translation>
        </message>
        <message>
            <source>The unit “%1” is held by these persons already.</source>
            <translation>Das Los „%1“ gehört diesen Personen bereits.</translation>
        </message>
        <message>
            <source>The unit “%1” has a holder who begins on that day or later: choose a later day.</source>
            <translation>Das Los „%1“ hat ab diesem Tag oder später einen Inhaber: Wählen Sie einen späteren Tag.</translation>
        </message>
        <message>
            <source>Nobody would hold the unit “%1” on the days before: begin where the former holder ends.</source>
            <translation>Das Los „%1“ hätte an den Tagen davor keinen Inhaber: Beginnen Sie, wo der frühere Inhaber endet.</translation>
        </message>
        <message>
            <source>The certificate file “%1” cannot be read: choose another one.</source>
            <translation>Die Zertifikatsdatei „%1“ ist nicht lesbar: Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>Several buildings have the enterprise number “%1”: take it away from all but one, then import again.</source>
            <translation>Mehrere Gebäude haben die Unternehmensnummer „%1“: Lassen Sie sie nur bei einem stehen und importieren Sie erneut.</translation>
        </message>
        <message>
            <source>This file is empty: choose another one.</source>
            <translation>Diese Datei ist leer: Wählen Sie eine andere.</translation>
        </message>
        <message>
            <source>This file is too large: choose a smaller one.</source>
            <translation>Diese Datei ist zu groß: Wählen Sie eine kleinere.</translation>
        </message>
        <message>
            <source>The field “%1” holds something that is not possible.</source>
            <translation>Das Feld „%1“ enthält einen unmöglichen Wert.</translation>
        </message>
        <message>
            <source>The name of the file must be one without folders: rename it.</source>
            <translation>Der Dateiname darf keine Ordner enthalten: Benennen Sie die Datei um.</translation>
        </message>
        <message>
            <source>The file cannot be recognised any more: attach it again.</source>
            <translation>Die Datei ist nicht mehr erkennbar: Fügen Sie sie erneut hinzu.</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Zeile %1, Spalte %2: %3</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Zeile %1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This computer never held the deleted record: settle it on one that did.</source>
            <translation>Dieser Computer hatte den gelöschten Datensatz nie: Entscheiden Sie auf einem, der ihn hatte.</translation>
        </message>
        <message>
            <source>A typed value settles conflicts of one field only.</source>
            <translation>Ein eingetippter Wert entscheidet nur Konflikte eines einzigen Feldes.</translation>
        </message>
        <message>
            <source>This refused change was already dealt with.</source>
            <translation>Diese abgelehnte Änderung wurde schon erledigt.</translation>
        </message>
        <message>
            <source>What was typed here went with the right to its building: an administrator has it.</source>
            <translation>Was hier eingegeben wurde, ging mit dem Recht am Gebäude: Ein Verwalter hat es.</translation>
        </message>
        <message>
            <source>Your role does not allow this change.</source>
            <translation>Ihre Rolle erlaubt diese Änderung nicht.</translation>
        </message>
        <message>
            <source>You have no right to this building any more.</source>
            <translation>Sie haben kein Recht mehr an diesem Gebäude.</translation>
        </message>
        <message>
            <source>It refers to a record of another building.</source>
            <translation>Es verweist auf einen Datensatz eines anderen Gebäudes.</translation>
        </message>
        <message>
            <source>The server does not know this act: one of the two is too old.</source>
            <translation>Der Server kennt diesen Vorgang nicht: Einer von beiden ist zu alt.</translation>
        </message>
        <message>
            <source>A Belgian account number has twelve digits.</source>
            <translation>Eine belgische Kontonummer hat zwölf Ziffern.</translation>
        </message>
        <message>
            <source>A copy of this file was used elsewhere: this one goes on as a computer of its own. Nothing that was typed is lost.</source>
            <translation>Eine Kopie dieser Datei wurde anderswo benutzt: Diese hier macht als eigener Rechner weiter. Nichts Eingegebenes ist verloren.</translation>
        </message>
        <message>
            <source>A part of the file did not arrive whole: it is sent again by itself.</source>
            <translation>Ein Teil der Datei kam nicht ganz an: Er wird von selbst erneut gesendet.</translation>
        </message>
        <message>
            <source>A share is never negative.</source>
            <translation>Ein Anteil ist nie negativ.</translation>
        </message>
        <message>
            <source>It refers to a record that the server did not take.</source>
            <translation>Es verweist auf einen Datensatz, den der Server nicht angenommen hat.</translation>
        </message>
        <message>
            <source>Others write all the time: compare with the server later.</source>
            <translation>Andere schreiben ununterbrochen: Vergleichen Sie später mit dem Server.</translation>
        </message>
        <message>
            <source>Signing in took too long: try it once more.</source>
            <translation>Das Anmelden hat zu lange gedauert: Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The account number is mistyped: its check digits do not fit.</source>
            <translation>Die Kontonummer ist vertippt: Ihre Prüfziffern passen nicht.</translation>
        </message>
        <message>
            <source>The balance is negative: nothing is owed on it.</source>
            <translation>Der Saldo ist negativ: Darauf wird nichts geschuldet.</translation>
        </message>
        <message>
            <source>The balances do not stand in the order of their days.</source>
            <translation>Die Salden stehen nicht in der Reihenfolge ihrer Tage.</translation>
        </message>
        <message>
            <source>The changes did not arrive in their order: they are sent again by themselves.</source>
            <translation>Die Änderungen kamen nicht in ihrer Reihenfolge an: Sie werden von selbst erneut gesendet.</translation>
        </message>
        <message>
            <source>The communication is too long for the payment code.</source>
            <translation>Die Mitteilung ist zu lang für den Zahlungscode.</translation>
        </message>
        <message>
            <source>The computer where this file was attached has not sent it yet: try again later.</source>
            <translation>Der Rechner, an dem diese Datei angehängt wurde, hat sie noch nicht gesendet: Versuchen Sie es später wieder.</translation>
        </message>
        <message>
            <source>The file kept here is damaged: connect, and it is fetched from the server.</source>
            <translation>Die hier aufbewahrte Datei ist beschädigt: Verbinden Sie sich, dann wird sie vom Server geholt.</translation>
        </message>
        <message>
            <source>The file was changed while it was read: try again.</source>
            <translation>Die Datei wurde beim Lesen geändert: Versuchen Sie es noch einmal.</translation>
        </message>
        <message>
            <source>The key of this computer is damaged: restore a backup.</source>
            <translation>Der Schlüssel dieses Rechners ist beschädigt: Spielen Sie eine Sicherung zurück.</translation>
        </message>
        <message>
            <source>The line to the server broke off: it will be tried again by itself.</source>
            <translation>Die Leitung zum Server ist abgebrochen: Es wird von selbst wieder versucht.</translation>
        </message>
        <message>
            <source>The number of this computer is too high for payment references: ask your office.</source>
            <translation>Die Nummer dieses Rechners ist zu hoch für Zahlungsreferenzen: Fragen Sie Ihr Büro.</translation>
        </message>
        <message>
            <source>The room of your office for files on the server is used up: ask for more.</source>
            <translation>Der Platz Ihres Büros für Dateien auf dem Server ist aufgebraucht: Bitten Sie um mehr.</translation>
        </message>
        <message>
            <source>The server could not read what was sent: update this program.</source>
            <translation>Der Server konnte das Gesendete nicht lesen: Aktualisieren Sie dieses Programm.</translation>
        </message>
        <message>
            <source>The server does not have this file: attach it once more.</source>
            <translation>Der Server hat diese Datei nicht: Hängen Sie sie noch einmal an.</translation>
        </message>
        <message>
            <source>The server knows this computer by another key: begin a new file and connect it.</source>
            <translation>Der Server kennt diesen Rechner mit einem anderen Schlüssel: Beginnen Sie eine neue Datei und verbinden Sie sie.</translation>
        </message>
        <message>
            <source>The shares are too large to divide by them.</source>
            <translation>Die Anteile sind zu groß, um danach zu verteilen.</translation>
        </message>
        <message>
            <source>The two records belong to different buildings.</source>
            <translation>Die beiden Datensätze gehören zu verschiedenen Gebäuden.</translation>
        </message>
        <message>
            <source>There is no field “%1”.</source>
            <translation>Es gibt kein Feld „%1“.</translation>
        </message>
        <message>
            <source>These changes are those of another computer: nothing was taken.</source>
            <translation>Diese Änderungen sind die eines anderen Rechners: Nichts wurde übernommen.</translation>
        </message>
        <message>
            <source>This computer was not revoked: nothing was changed.</source>
            <translation>Dieser Rechner wurde nicht gesperrt: Nichts wurde geändert.</translation>
        </message>
        <message>
            <source>This file is not on this computer: connect, and it is fetched from the server.</source>
            <translation>Diese Datei ist nicht auf diesem Rechner: Verbinden Sie sich, dann wird sie vom Server geholt.</translation>
        </message>
        <message>
            <source>This fiscal year is closed: post it in the open period.</source>
            <translation>Dieses Geschäftsjahr ist abgeschlossen: Buchen Sie es im offenen Zeitraum.</translation>
        </message>
        <message>
            <source>This is about something only a newer version of Mitoyen knows: update this one.</source>
            <translation>Es geht um etwas, das nur eine neuere Version von Mitoyen kennt: Aktualisieren Sie diese.</translation>
        </message>
        <message>
            <source>This is not a creditor reference (RF…): compare it with the paper.</source>
            <translation>Das ist keine Gläubigerreferenz (RF…): Vergleichen Sie sie mit dem Papier.</translation>
        </message>
        <message>
            <source>This is not the identifier of a creditor: compare it with the paper.</source>
            <translation>Das ist keine Gläubiger-Identifikationsnummer: Vergleichen Sie sie mit dem Papier.</translation>
        </message>
        <message>
            <source>This is possible on the server itself only.</source>
            <translation>Das geht nur auf dem Server selbst.</translation>
        </message>
        <message>
            <source>This number of instalments is not possible.</source>
            <translation>Diese Anzahl von Raten ist nicht möglich.</translation>
        </message>
        <message>
            <source>This office has locked itself: its server was not reached for too long. It opens with the next exchange; nothing was deleted.</source>
            <translation>Dieses Büro hat sich gesperrt: Sein Server wurde zu lange nicht erreicht. Es öffnet sich beim nächsten Austausch; nichts wurde gelöscht.</translation>
        </message>
        <message>
            <source>This office is not on the server yet: connect its first computer first.</source>
            <translation>Dieses Büro ist noch nicht auf dem Server: Verbinden Sie zuerst seinen ersten Rechner.</translation>
        </message>
        <message>
            <source>This office is on the server already, under another account.</source>
            <translation>Dieses Büro ist schon auf dem Server, unter einem anderen Konto.</translation>
        </message>
        <message>
            <source>This server keeps no files: ask for it to be set up.</source>
            <translation>Dieser Server bewahrt keine Dateien auf: Lassen Sie es einrichten.</translation>
        </message>
        <message>
            <source>What arrived is not the file that was attached: it was not taken.</source>
            <translation>Was ankam, ist nicht die angehängte Datei: Sie wurde nicht übernommen.</translation>
        </message>
        <message>
            <source>Your office has as many computers as the server admits: have one revoked first.</source>
            <translation>Ihr Büro hat so viele Rechner, wie der Server zulässt: Lassen Sie zuerst einen sperren.</translation>
        </message>
        <message>
            <source>Your office has revoked this computer: its records cannot be opened here any more. What was waiting was handed to the office.</source>
            <translation>Ihr Büro hat diesen Rechner gesperrt: Die Datensätze lassen sich hier nicht mehr öffnen. Was noch wartete, wurde dem Büro übergeben.</translation>
        </message>
        <message>
            <source>“%1” is not a Belgian account number: write it like 539-0075470-34.</source>
            <translation>„%1“ ist keine belgische Kontonummer: Schreiben Sie sie wie 539-0075470-34.</translation>
        </message>
        <message>
            <source>The records of a closed period did not arrive whole: they are fetched another way.</source>
            <translation>Die Datensätze eines abgeschlossenen Zeitraums kamen nicht ganz an: Sie werden anders geholt.</translation>
        </message>
    </context>
    <context>
        <name>OddCents</name>
        <message>
            <source>%1: the remainder %2 of %3 was among the largest, so the unit received one of the cents left over.</source>
            <translation>%1: Der Rest %2 von %3 gehörte zu den größten, daher erhielt das Los einen der übrigen Cent.</translation>
        </message>
        <message>
            <source>%1: the remainder %2 of %3 of a cent was cut off; others had a larger one.</source>
            <translation>%1: Der Rest %2 von %3 eines Cents wurde abgeschnitten; andere hatten einen größeren.</translation>
        </message>
        <message>
            <source>%1: divided by days, a cent left over came to this holder.</source>
            <translation>%1: Nach Tagen verteilt, kam ein übriger Cent zu diesem Inhaber.</translation>
        </message>
        <message>
            <source>%1 of %2 shares of the key %3.</source>
            <translation>%1 von %2 Anteilen des Schlüssels %3.</translation>
        </message>
        <message>
            <source>Held for %1 of %2 days.</source>
            <translation>%1 von %2 Tagen gehalten.</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>MwSt.</translation>
        </message>
        <message>
            <source>The division came out even.</source>
            <translation>Die Teilung ging auf.</translation>
        </message>
    </context>
    <context>
        <name>PageTable</name>
        <message>
            <source>Buildings</source>
            <translation>Gebäude</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Übernahme</translation>
        </message>
        <message>
            <source>Units &amp; keys</source>
            <translation>Lose und Schlüssel</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Miteigentümer</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Charge statements</source>
            <translation>Abrechnungen</translation>
        </message>
        <message>
            <source>Assemblies</source>
            <translation>Versammlungen</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Konflikte</translation>
        </message>
    </context>
    <context>
        <name>QApplication</name>
        <message>
            <source>Management of co-ownerships, offline first</source>
            <translation>Verwaltung von Miteigentum, zuerst offline</translation>
        </message>
        <message>
            <source>Open this office.</source>
            <translation>Dieses Büro öffnen.</translation>
        </message>
        <message>
            <source>Read the passphrase from this file, do not ask.</source>
            <translation>Die Passphrase aus dieser Datei lesen, nicht fragen.</translation>
        </message>
        <message>
            <source>Keep window settings in this file.</source>
            <translation>Die Fenstereinstellungen in dieser Datei bewahren.</translation>
        </message>
        <message>
            <source>Write pictures of every page into this folder and end.</source>
            <translation>Bilder jeder Seite in diesen Ordner schreiben und enden.</translation>
        </message>
        <message>
            <source>Only pictures whose names contain this text.</source>
            <translation>Nur Bilder, deren Name diesen Text enthält.</translation>
        </message>
        <message>
            <source>End once the first page of the office shows its rows: for measuring.</source>
            <translation>Enden, sobald die erste Seite des Büros ihre Zeilen zeigt: zum Messen.</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>Your role (%1) does not allow this: ask the syndic of your office.</source>
            <translation>Ihre Rolle (%1) erlaubt das nicht: Fragen Sie den Verwalter Ihres Büros.</translation>
        </message>
    </context>
    <context>
        <name>StatementColumns</name>
        <message>
            <source>Holder</source>
            <translation>Inhaber</translation>
        </message>
        <message>
            <source>Total (€)</source>
            <translation>Gesamt (€)</translation>
        </message>
        <message>
            <source>VAT rate</source>
            <translation>MwSt.-Satz</translation>
        </message>
        <message>
            <source>Net (€)</source>
            <translation>Netto (€)</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>MwSt. (€)</translation>
        </message>
        <message>
            <source>Odd cent</source>
            <translation>Rundungscent</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>TakeoverTexts</name>
        <message>
            <source>IBAN of the current account</source>
            <translation>IBAN des Girokontos</translation>
        </message>
        <message>
            <source>IBAN of the savings account</source>
            <translation>IBAN des Sparkontos</translation>
        </message>
        <message>
            <source>Total of the shares in the deed</source>
            <translation>Gesamtanteile in der Urkunde</translation>
        </message>
        <message>
            <source>Surface (m²)</source>
            <translation>Fläche (m²)</translation>
        </message>
        <message>
            <source>Code of the owner</source>
            <translation>Code des Miteigentümers</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Recht</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Rechnungsnummer</translation>
        </message>
        <message>
            <source>Allocation key</source>
            <translation>Verteilungsschlüssel</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>VAT rate</source>
            <translation>MwSt.-Satz</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>MwSt.</translation>
        </message>
        <message>
            <source>Total with VAT</source>
            <translation>Gesamt mit MwSt.</translation>
        </message>
        <message>
            <source>Number of the item</source>
            <translation>Nummer des Punktes</translation>
        </message>
        <message numerus="yes">
            <source>%n building(s)</source>
            <translation>
                <numerusform>%n Gebäude</numerusform>
                <numerusform>%n Gebäude</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n Los</numerusform>
                <numerusform>%n Lose</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allocation key(s)</source>
            <translation>
                <numerusform>%n Verteilungsschlüssel</numerusform>
                <numerusform>%n Verteilungsschlüssel</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n owner(s)</source>
            <translation>
                <numerusform>%n Miteigentümer</numerusform>
                <numerusform>%n Miteigentümer</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n holder(s)</source>
            <translation>
                <numerusform>%n Inhaber</numerusform>
                <numerusform>%n Inhaber</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ownership(s)</source>
            <translation>
                <numerusform>%n Eigentum</numerusform>
                <numerusform>%n Eigentumsverhältnisse</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n supplier(s)</source>
            <translation>
                <numerusform>%n Lieferant</numerusform>
                <numerusform>%n Lieferanten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n Konto</numerusform>
                <numerusform>%n Konten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expense(s)</source>
            <translation>
                <numerusform>%n Ausgabe</numerusform>
                <numerusform>%n Ausgaben</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agenda item(s)</source>
            <translation>
                <numerusform>%n Tagesordnungspunkt</numerusform>
                <numerusform>%n Tagesordnungspunkte</numerusform>
            </translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Gebäude</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Lose</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Miteigentümer</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Tagesordnung</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Auslassen</translation>
        </message>
        <message>
            <source>%1: %2 of %3 ✓</source>
            <translation>%1: %2 von %3 ✓</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 von %3</translation>
        </message>
        <message>
            <source>New key (special allocation key)</source>
            <translation>Neuer Schlüssel (besonderer Verteilungsschlüssel)</translation>
        </message>
        <message>
            <source>New key from columns of the units file: %1. A column that is no key: go back and say what it holds.</source>
            <translation>Neuer Schlüssel aus Spalten der Datei der Lose: %1. Eine Spalte, die kein Schlüssel ist: Gehen Sie zurück und sagen Sie, was sie enthält.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>„%1“</translation>
        </message>
    </context>
    <context>
        <name>TransferFlow</name>
        <message numerus="yes">
            <source>Transfer of %n unit(s) to %1</source>
            <translation>
                <numerusform>Übertragung von %n Los an %1</numerusform>
                <numerusform>Übertragung von %n Losen an %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) transferred to %1.</source>
            <translation>
                <numerusform>%n Los an %1 übertragen.</numerusform>
                <numerusform>%n Lose an %1 übertragen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndoLabels</name>
        <message>
            <source>Change “%1” of %2</source>
            <translation>„%1“ von %2 ändern</translation>
        </message>
        <message>
            <source>Take over %1</source>
            <translation>%1 übernehmen</translation>
        </message>
        <message>
            <source>Issue the statements of %1</source>
            <translation>Abrechnungen von %1 ausstellen</translation>
        </message>
        <message>
            <source>Attach %1</source>
            <translation>%1 anfügen</translation>
        </message>
        <message>
            <source>Settle a conflict</source>
            <translation>Konflikt klären</translation>
        </message>
        <message>
            <source>Send a refused change again</source>
            <translation>Eine abgelehnte Änderung erneut senden</translation>
        </message>
        <message>
            <source>Close the fiscal year from %2 to %3 of %1</source>
            <translation>Geschäftsjahr vom %2 bis %3 von %1 abschließen</translation>
        </message>
    </context>
    <context>
        <name>UnitColumns</name>
        <message>
            <source>Surface (m²)</source>
            <translation>Fläche (m²)</translation>
        </message>
        <message>
            <source>Changed; apply the shares of the key to store it.</source>
            <translation>Geändert; übernehmen Sie die Anteile des Schlüssels, um es zu speichern.</translation>
        </message>
    </context>
    <context>
        <name>Vocabulary</name>
        <message>
            <source>Organisation</source>
            <translation>Organisation</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rolle</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Gerät</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Gebäude</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Bankkonto</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>Allocation key</source>
            <translation>Verteilungsschlüssel</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Miteigentümer</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Inhaber</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Rechnungsjahr</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Ausgabe</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Versammlung</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Tagesordnungspunkt</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Charge statement</source>
            <translation>Abrechnung</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Aufgabe</translation>
        </message>
        <message>
            <source>Import column</source>
            <translation>Importspalte</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Konflikt</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Name des Büros</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Bezeichnung</translation>
        </message>
        <message>
            <source>Name of the key</source>
            <translation>Name des Schlüssels</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Kennung</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Label in French</source>
            <translation>Bezeichnung auf Französisch</translation>
        </message>
        <message>
            <source>Label in Dutch</source>
            <translation>Bezeichnung auf Niederländisch</translation>
        </message>
        <message>
            <source>Label in German</source>
            <translation>Bezeichnung auf Deutsch</translation>
        </message>
        <message>
            <source>Label in English</source>
            <translation>Bezeichnung auf Englisch</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Rubrik</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Position</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>Mehrheit</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>General key</source>
            <translation>Allgemeiner Schlüssel</translation>
        </message>
        <message>
            <source>Total of the shares</source>
            <translation>Gesamtanteile</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Anteile</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Art</translation>
        </message>
        <message>
            <source>IBAN</source>
            <translation>IBAN</translation>
        </message>
        <message>
            <source>BIC</source>
            <translation>BIC</translation>
        </message>
        <message>
            <source>Main association</source>
            <translation>Hauptvereinigung</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straße</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postleitzahl</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Enterprise number</source>
            <translation>Unternehmensnummer</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Start of the fiscal year</source>
            <translation>Beginn des Rechnungsjahres</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Art des Datensatzes</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Datensatz</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Accepted value</source>
            <translation>Angenommener Wert</translation>
        </message>
        <message>
            <source>Author of the accepted value</source>
            <translation>Verfasser des angenommenen Werts</translation>
        </message>
        <message>
            <source>Device of the accepted value</source>
            <translation>Gerät des angenommenen Werts</translation>
        </message>
        <message>
            <source>Time of the accepted value</source>
            <translation>Zeitpunkt des angenommenen Werts</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Anderer Wert</translation>
        </message>
        <message>
            <source>Author of the other value</source>
            <translation>Verfasser des anderen Werts</translation>
        </message>
        <message>
            <source>Device of the other value</source>
            <translation>Gerät des anderen Werts</translation>
        </message>
        <message>
            <source>Time of the other value</source>
            <translation>Zeitpunkt des anderen Werts</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Lösung</translation>
        </message>
        <message>
            <source>Resolved by</source>
            <translation>Gelöst von</translation>
        </message>
        <message>
            <source>Reference series</source>
            <translation>Referenzreihe</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Registriert am</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Dateiname</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Prüfsumme</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Größe</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Ausgestellt am</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Rechnungsnummer</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Beschreibung</translation>
        </message>
        <message>
            <source>VAT lines</source>
            <translation>MwSt.-Zeilen</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Gesamt</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Erster Tag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Letzter Tag</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Vertreter</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Mitglieder</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Uhrzeit</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Ort</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Text</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Verfasser</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>Geschrieben am</translation>
        </message>
        <message>
            <source>Displayed name</source>
            <translation>Angezeigter Name</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Aktiv</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-Mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefon</translation>
        </message>
        <message>
            <source>Agent number</source>
            <translation>IPI-Nummer</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Name</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Vorname</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Gesellschaft</translation>
        </message>
        <message>
            <source>Mobile phone</source>
            <translation>Handy</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Fällig am</translation>
        </message>
        <message>
            <source>Excl. VAT</source>
            <translation>Ohne MwSt.</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>MwSt.</translation>
        </message>
        <message>
            <source>Structured communication</source>
            <translation>Strukturierte Mitteilung</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Lose</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Zeilen</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Zugewiesen an</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Stockwerk</translation>
        </message>
        <message>
            <source>Surface</source>
            <translation>Fläche</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Löschung</translation>
        </message>
        <message>
            <source>Absolute majority</source>
            <translation>Absolute Mehrheit</translation>
        </message>
        <message>
            <source>Two-thirds majority</source>
            <translation>Zweidrittelmehrheit</translation>
        </message>
        <message>
            <source>Four-fifths majority</source>
            <translation>Vierfünftelmehrheit</translation>
        </message>
        <message>
            <source>Unanimity</source>
            <translation>Einstimmigkeit</translation>
        </message>
        <message>
            <source>Current account</source>
            <translation>Girokonto</translation>
        </message>
        <message>
            <source>Savings account</source>
            <translation>Sparkonto</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Offen</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>Other document</source>
            <translation>Anderes Dokument</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Abgeschlossen</translation>
        </message>
        <message>
            <source>Sole owner</source>
            <translation>Alleineigentümer</translation>
        </message>
        <message>
            <source>Joint owners</source>
            <translation>Ungeteilte Miteigentümer</translation>
        </message>
        <message>
            <source>Usufruct and bare ownership</source>
            <translation>Nießbrauch und nacktes Eigentum</translation>
        </message>
        <message>
            <source>Ordinary general assembly</source>
            <translation>Ordentliche Generalversammlung</translation>
        </message>
        <message>
            <source>Extraordinary general assembly</source>
            <translation>Außerordentliche Generalversammlung</translation>
        </message>
        <message>
            <source>Second session</source>
            <translation>Zweite Sitzung</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Geplant</translation>
        </message>
        <message>
            <source>Convened</source>
            <translation>Einberufen</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Abgehalten</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Abgesagt</translation>
        </message>
        <message>
            <source>Syndic</source>
            <translation>Syndikus</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Buchhalter</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Leser</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>In Arbeit</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Wohnung</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Haus</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Laden</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Büro</translation>
        </message>
        <message>
            <source>Cellar</source>
            <translation>Keller</translation>
        </message>
        <message>
            <source>Garage</source>
            <translation>Garage</translation>
        </message>
        <message>
            <source>Parking space</source>
            <translation>Stellplatz</translation>
        </message>
        <message>
            <source>Other unit</source>
            <translation>Anderes Los</translation>
        </message>
        <message>
            <source>Full ownership</source>
            <translation>Volleigentum</translation>
        </message>
        <message>
            <source>Undivided ownership</source>
            <translation>Ungeteilte Rechtsgemeinschaft</translation>
        </message>
        <message>
            <source>Usufruct</source>
            <translation>Nießbrauch</translation>
        </message>
        <message>
            <source>Bare ownership</source>
            <translation>Nacktes Eigentum</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Briefkopf</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Anlage</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Dateityp</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Hinzugefügt am</translation>
        </message>
    </context>
    <context>
        <name>document</name>
        <message>
            <source>Charge statement</source>
            <translation>Abrechnung</translation>
        </message>
        <message>
            <source>No. %1</source>
            <extracomment>%1 the number of the document</extracomment>
            <translation>Nr. %1</translation>
        </message>
        <message>
            <source>Issued on %1</source>
            <translation>Ausgestellt am %1</translation>
        </message>
        <message>
            <source>Period from %1 to %2</source>
            <extracomment>both days included</extracomment>
            <translation>Zeitraum vom %1 bis zum %2</translation>
        </message>
        <message>
            <source>COPY printed on %1</source>
            <translation>KOPIE (Duplikat) gedruckt am %1</translation>
        </message>
        <message>
            <source>Enterprise number: %1</source>
            <translation>Unternehmensnummer: %1</translation>
        </message>
        <message>
            <source>Syndic: %1</source>
            <translation>Syndikus: %1</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>Zu zahlen</translation>
        </message>
        <message>
            <source>by %1 at the latest</source>
            <extracomment>follows "To pay" and the amount</extracomment>
            <translation>spätestens am %1</translation>
        </message>
        <message>
            <source>Nothing to pay</source>
            <translation>Nichts zu zahlen</translation>
        </message>
        <message>
            <source>No payment is asked for this statement.</source>
            <translation>Für diese Abrechnung ist keine Zahlung erforderlich.</translation>
        </message>
        <message>
            <source>In your favour</source>
            <translation>Zu Ihren Gunsten</translation>
        </message>
        <message>
            <source>This amount is due to you: no payment is asked.</source>
            <translation>Dieser Betrag steht Ihnen zu: Es ist keine Zahlung erforderlich.</translation>
        </message>
        <message>
            <source>Beneficiary</source>
            <translation>Empfänger</translation>
        </message>
        <message>
            <source>Structured communication</source>
            <translation>Strukturierte Mitteilung</translation>
        </message>
        <message>
            <source>Scan with your banking app</source>
            <translation>Mit Ihrer Banking-App scannen</translation>
        </message>
        <message>
            <source>Holder</source>
            <extracomment>who stands for a unit</extracomment>
            <translation>Inhaber</translation>
        </message>
        <message>
            <source>Full ownership</source>
            <translation>Volleigentum</translation>
        </message>
        <message>
            <source>Undivided ownership</source>
            <translation>Ungeteilte Rechtsgemeinschaft</translation>
        </message>
        <message>
            <source>Usufruct</source>
            <translation>Nießbrauch</translation>
        </message>
        <message>
            <source>Bare ownership</source>
            <translation>Bloßes Eigentum</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Übersicht</translation>
        </message>
        <message>
            <source>Details of the expenses</source>
            <translation>Einzelheiten der Ausgaben</translation>
        </message>
        <message>
            <source>Unit %1</source>
            <translation>Los %1</translation>
        </message>
        <message>
            <source>Unit %1 (continued)</source>
            <translation>Los %1 (Fortsetzung)</translation>
        </message>
        <message>
            <source>%1 / %2 shares</source>
            <translation>%1 / %2 Anteile</translation>
        </message>
        <message>
            <source>%1 / %2 days</source>
            <translation>%1 / %2 Tage</translation>
        </message>
        <message>
            <source>Allocation key: %1</source>
            <translation>Verteilungsschlüssel: %1</translation>
        </message>
        <message>
            <source>No.</source>
            <extracomment>column of line numbers</extracomment>
            <translation>Nr.</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Lieferant</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Rechnung</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Konto</translation>
        </message>
        <message>
            <source>Total expense</source>
            <extracomment>of the whole association, VAT included</extracomment>
            <translation>Gesamtausgabe</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Anteile</translation>
        </message>
        <message>
            <source>Your share</source>
            <translation>Ihr Anteil</translation>
        </message>
        <message>
            <source>Excl. VAT</source>
            <translation>Ohne MwSt.</translation>
        </message>
        <message>
            <source>Rate</source>
            <extracomment>of VAT</extracomment>
            <translation>Satz</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>MwSt.</translation>
        </message>
        <message>
            <source>Incl. VAT</source>
            <translation>Inkl. MwSt.</translation>
        </message>
        <message>
            <source>Total of unit %1</source>
            <translation>Summe Los %1</translation>
        </message>
        <message>
            <source>Total of the statement</source>
            <translation>Gesamtbetrag der Abrechnung</translation>
        </message>
        <message>
            <source>Carried forward</source>
            <extracomment>foot of a page</extracomment>
            <translation>Übertrag</translation>
        </message>
        <message>
            <source>Brought forward</source>
            <extracomment>head of the next page</extracomment>
            <translation>Übertrag</translation>
        </message>
        <message>
            <source>VAT by rate</source>
            <translation>MwSt. nach Satz</translation>
        </message>
        <message>
            <source>Odd cents</source>
            <translation>Rundungscent</translation>
        </message>
        <message>
            <source>Each expense is divided to the cent: parts are cut to whole cents, then the cents left over go to the largest remainders. Your part bears one of them in these lines (line: part cut to cents + cent, remainder of the division):</source>
            <translation>Jede Ausgabe wird auf den Cent genau verteilt: Die Teile werden auf ganze Cent gekürzt, dann gehen die übrigen Cent an die größten Reste. Ihr Teil trägt einen davon in diesen Zeilen (Zeile: gekürzter Teil + Cent, Rest der Teilung):</translation>
        </message>
        <message>
            <source>excl. VAT</source>
            <extracomment>in the list of odd cents: the amount without VAT</extracomment>
            <translation>ohne MwSt.</translation>
        </message>
        <message>
            <source>VAT part</source>
            <extracomment>in the list of odd cents: the amount of VAT</extracomment>
            <translation>MwSt.</translation>
        </message>
        <message>
            <source>by days</source>
            <extracomment>in the list of odd cents: division among successive holders</extracomment>
            <translation>nach Tagen</translation>
        </message>
        <message>
            <source>Reference version: %1. Translation on request.</source>
            <extracomment>%1 a language</extracomment>
            <translation>Maßgebliche Fassung: %1. Übersetzung auf Anfrage.</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Französisch</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Niederländisch</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Deutsch</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Englisch</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages</name>
        <message>
            <source>Type the amount without VAT.</source>
            <translation>Geben Sie den Betrag ohne MwSt. ein.</translation>
        </message>
        <message>
            <source>%1: net %2, VAT %3</source>
            <comment>VAT rate, amounts</comment>
            <translation>%1: netto %2, MwSt. %3</translation>
        </message>
        <message>
            <source>Net and VAT add up to %1.</source>
            <translation>Netto und MwSt. ergeben zusammen %1.</translation>
        </message>
        <message>
            <source>Choose an allocation key of the list.</source>
            <translation>Wählen Sie einen Verteilungsschlüssel aus der Liste.</translation>
        </message>
        <message>
            <source>Choose an account of the list.</source>
            <translation>Wählen Sie ein Konto aus der Liste.</translation>
        </message>
        <message>
            <source>Type the number of the invoice.</source>
            <translation>Geben Sie die Nummer der Rechnung ein.</translation>
        </message>
        <message>
            <source>Type the supplier.</source>
            <translation>Geben Sie den Lieferanten ein.</translation>
        </message>
        <message>
            <source>Type the date of the invoice.</source>
            <translation>Geben Sie das Datum der Rechnung ein.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::AllocationTrial</name>
        <message>
            <source>Unit</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Anteile</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Ganze Cent</translation>
        </message>
        <message>
            <source>Remainder</source>
            <translation>Rest</translation>
        </message>
        <message>
            <source>Extra cent</source>
            <translation>Zusatzcent</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Type an amount to see the part of each unit. Nothing is stored.</source>
            <translation>Geben Sie einen Betrag ein, um den Teil jedes Loses zu sehen. Nichts wird gespeichert.</translation>
        </message>
        <message numerus="yes">
            <source>Each unit has its exact share without the fraction of a cent (floor). The remainder counts %1ths of a cent. %n cent(s) left over went to the largest remainders, equal ones to the first unit.</source>
            <translation>
                <numerusform>Jedes Los erhält seinen genauen Teil ohne den Bruchteil eines Cents. Der Rest zählt %1-tel eines Cents. %n übriger Cent ging an den größten Rest, bei gleichen Resten an das erste Los.</numerusform>
                <numerusform>Jedes Los erhält seinen genauen Teil ohne den Bruchteil eines Cents. Der Rest zählt %1-tel eines Cents. %n übrige Cent gingen an die größten Reste, bei gleichen Resten an das erste Los.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try an allocation</source>
            <translation>Eine Verteilung ausprobieren</translation>
        </message>
        <message>
            <source>&amp;Amount (€)</source>
            <translation>&amp;Betrag (€)</translation>
        </message>
        <message>
            <source>Amount to divide</source>
            <translation>Zu verteilender Betrag</translation>
        </message>
        <message>
            <source>Allocation &amp;key</source>
            <translation>&amp;Verteilungsschlüssel</translation>
        </message>
        <message>
            <source>Allocation key</source>
            <translation>Verteilungsschlüssel</translation>
        </message>
        <message>
            <source>Parts of the units</source>
            <translation>Teile der Lose</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingDialog</name>
        <message>
            <source>New building</source>
            <translation>Neues Gebäude</translation>
        </message>
        <message>
            <source>Create the building</source>
            <translation>Gebäude anlegen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingForm</name>
        <message>
            <source>Give the building a name.</source>
            <translation>Geben Sie dem Gebäude einen Namen.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingWorkspace</name>
        <message>
            <source>Pages of the building</source>
            <translation>Seiten des Gebäudes</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n Los</numerusform>
                <numerusform>%n Lose</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 shares</source>
            <translation>%1 Anteile</translation>
        </message>
        <message>
            <source>No units yet</source>
            <translation>Noch keine Lose</translation>
        </message>
        <message>
            <source>Shares complete</source>
            <translation>Anteile vollständig</translation>
        </message>
        <message>
            <source>Shares incomplete</source>
            <translation>Anteile unvollständig</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingsPage</name>
        <message>
            <source>Units</source>
            <translation>Lose</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>Gebäude</translation>
        </message>
        <message>
            <source>New building…</source>
            <translation>Neues Gebäude…</translation>
        </message>
        <message>
            <source>New building</source>
            <translation>Neues Gebäude</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Diese Liste filtern</translation>
        </message>
        <message>
            <source>Take over a building…</source>
            <translation>Gebäude übernehmen…</translation>
        </message>
        <message>
            <source>No building yet. Take one over from the previous syndic's spreadsheets, or connect to your office's server in the settings.</source>
            <translation>Noch kein Gebäude. Übernehmen Sie eines aus den Tabellen des vorigen Syndikus oder verbinden Sie sich in den Einstellungen mit dem Server Ihres Büros.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::ConflictsPage</name>
        <message>
            <source>Keep mine in the first conflict</source>
            <translation>Meine im ersten Konflikt behalten</translation>
        </message>
        <message>
            <source>Keep theirs in the first conflict</source>
            <translation>Die andere im ersten Konflikt behalten</translation>
        </message>
        <message>
            <source>Whole record</source>
            <translation>Ganzer Datensatz</translation>
        </message>
        <message>
            <source>you</source>
            <translation>Sie</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>person, device</comment>
            <translation>%1 auf %2</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) settled.</source>
            <translation>
                <numerusform>%n Konflikt gelöst.</numerusform>
                <numerusform>%n Konflikte gelöst.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s): two people changed the same field apart from each other. Nothing is lost until you choose.</source>
            <translation>
                <numerusform>%n Konflikt: Zwei Personen haben unabhängig voneinander dasselbe Feld geändert. Nichts geht verloren, bevor Sie wählen.</numerusform>
                <numerusform>%n Konflikte: Zwei Personen haben unabhängig voneinander dasselbe Feld geändert. Nichts geht verloren, bevor Sie wählen.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conflicts: everything that came together fits.</source>
            <translation>Keine Konflikte: Alles, was zusammenkam, passt.</translation>
        </message>
        <message numerus="yes">
            <source>%n more follow(s) when these are settled.</source>
            <translation>
                <numerusform>%n weiterer folgt, wenn diese gelöst sind.</numerusform>
                <numerusform>%n weitere folgen, wenn diese gelöst sind.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open conflicts</source>
            <translation>Offene Konflikte</translation>
        </message>
        <message>
            <source>Send a refused change again</source>
            <translation>Eine abgelehnte Änderung erneut senden</translation>
        </message>
        <message>
            <source>Sent again.</source>
            <translation>Erneut gesendet.</translation>
        </message>
        <message>
            <source>Let a refused change go</source>
            <translation>Auf eine abgelehnte Änderung verzichten</translation>
        </message>
        <message>
            <source>Let go: the record stays as it is.</source>
            <translation>Verzichtet: Der Datensatz bleibt, wie er ist.</translation>
        </message>
        <message>
            <source>A choice settles</source>
            <translation>Eine Wahl löst</translation>
        </message>
        <message>
            <source>Settle conflicts</source>
            <translation>Konflikte lösen</translation>
        </message>
        <message>
            <source>all of the same field with the same two values</source>
            <translation>alle desselben Feldes mit denselben zwei Werten</translation>
        </message>
        <message>
            <source>all of the same import or other act</source>
            <translation>alle desselben Imports oder anderen Vorgangs</translation>
        </message>
        <message>
            <source>all of the same record</source>
            <translation>alle desselben Datensatzes</translation>
        </message>
        <message>
            <source>all that the same person typed</source>
            <translation>alles, was dieselbe Person eingegeben hat</translation>
        </message>
        <message>
            <source>deleted</source>
            <comment>the record</comment>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>this conflict alone</source>
            <translation>nur diesen Konflikt</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::ExpenseForm</name>
        <message>
            <source>VAT rate</source>
            <translation>MwSt.-Satz</translation>
        </message>
        <message>
            <source>Net (€)</source>
            <translation>Netto (€)</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>MwSt. (€)</translation>
        </message>
        <message>
            <source>Total (€)</source>
            <translation>Gesamt (€)</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Neue Ausgabe</translation>
        </message>
        <message>
            <source>Another VAT rate</source>
            <translation>Weiterer MwSt.-Satz</translation>
        </message>
        <message>
            <source>Store expense</source>
            <translation>Ausgabe speichern</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::ExpensesPage</name>
        <message>
            <source>New expense</source>
            <translation>Neue Ausgabe</translation>
        </message>
        <message>
            <source>Delete expenses</source>
            <translation>Ausgaben löschen</translation>
        </message>
        <message>
            <source>Filter expenses</source>
            <translation>Ausgaben filtern</translation>
        </message>
        <message>
            <source>New expense %1</source>
            <translation>Neue Ausgabe %1</translation>
        </message>
        <message>
            <source>Expense of %1 € stored.</source>
            <translation>Ausgabe von %1 € gespeichert.</translation>
        </message>
        <message>
            <source>Change expense %1</source>
            <translation>Ausgabe %1 ändern</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n expense(s)</source>
            <translation>
                <numerusform>%n Ausgabe löschen</numerusform>
                <numerusform>%n Ausgaben löschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expense(s) deleted.</source>
            <translation>
                <numerusform>%n Ausgabe gelöscht.</numerusform>
                <numerusform>%n Ausgaben gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Ausgaben</translation>
        </message>
        <message>
            <source>This building has no expenses yet.</source>
            <translation>Dieses Gebäude hat noch keine Ausgaben.</translation>
        </message>
        <message>
            <source>VAT rates of the invoice…</source>
            <translation>MwSt.-Sätze der Rechnung…</translation>
        </message>
        <message>
            <source>Expense changed: %1</source>
            <translation>Ausgabe geändert: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::FirstRunPage</name>
        <message>
            <source>Office</source>
            <comment>default file name of an office</comment>
            <translation>Büro</translation>
        </message>
        <message>
            <source>File of the office</source>
            <translation>Datei des Büros</translation>
        </message>
        <message>
            <source>Offices (*.mitoyen)</source>
            <translation>Büros (*.mitoyen)</translation>
        </message>
        <message>
            <source>Open an office</source>
            <translation>Ein Büro öffnen</translation>
        </message>
        <message>
            <source>Offices (*.mitoyen);;All files (*)</source>
            <translation>Büros (*.mitoyen);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Give the office a name.</source>
            <translation>Geben Sie dem Büro einen Namen.</translation>
        </message>
        <message>
            <source>Say where the file shall be kept.</source>
            <translation>Sagen Sie, wo die Datei liegen soll.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); several words are easy to keep in mind.</source>
            <translation>
                <numerusform>Mindestens %n Zeichen; mehrere Wörter merkt man sich leicht.</numerusform>
                <numerusform>Mindestens %n Zeichen; mehrere Wörter merkt man sich leicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen sind verschieden.</translation>
        </message>
        <message>
            <source>Recovery phrase</source>
            <translation>Wiederherstellungssatz</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Willkommen</translation>
        </message>
        <message>
            <source>Everything stays in one encrypted file on this computer. It works without a network; a server can be connected later.</source>
            <translation>Alles bleibt in einer verschlüsselten Datei auf diesem Rechner. Es geht ohne Netz; ein Server kann später verbunden werden.</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Name des Büros</translation>
        </message>
        <message>
            <source>Language of the office</source>
            <translation>Sprache des Büros</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Choose the file of the office</source>
            <translation>Die Datei des Büros wählen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Passphrase wiederholen</translation>
        </message>
        <message>
            <source>Open without asking on this computer (keychain)</source>
            <translation>Auf diesem Rechner ohne Nachfrage öffnen (Schlüsselbund)</translation>
        </message>
        <message>
            <source>Create the office</source>
            <translation>Büro anlegen</translation>
        </message>
        <message>
            <source>Open an existing file…</source>
            <translation>Vorhandene Datei öffnen…</translation>
        </message>
        <message>
            <source>Print this phrase and keep it in a safe place. With it and the file, the office opens on any computer, even when the passphrase is forgotten. Nobody can make it again without it.</source>
            <translation>Drucken Sie diesen Satz und bewahren Sie ihn sicher auf. Mit ihm und der Datei öffnet sich das Büro auf jedem Rechner, auch wenn die Passphrase vergessen ist. Niemand kann ihn noch einmal herstellen.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Print the recovery phrase</source>
            <translation>Den Wiederherstellungssatz drucken</translation>
        </message>
        <message>
            <source>I keep the phrase in a safe place</source>
            <translation>Ich bewahre den Satz sicher auf</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Weiter</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::HistoryDrawer</name>
        <message>
            <source>created</source>
            <translation>angelegt</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>shares set</source>
            <translation>Anteile festgelegt</translation>
        </message>
        <message>
            <source>document issued</source>
            <translation>Dokument ausgestellt</translation>
        </message>
        <message>
            <source>waits for the exchange</source>
            <translation>wartet auf den Austausch</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>übernommen</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>zusammengeführt</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>im Konflikt</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>received</source>
            <translation>empfangen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wer</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Feld</translation>
        </message>
        <message>
            <source>Old → new</source>
            <translation>Alt → neu</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Austausch</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>old value, new value</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Verlauf</translation>
        </message>
        <message>
            <source>History of %1 %2</source>
            <comment>kind of record, its name</comment>
            <translation>Verlauf: %1 %2</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>Den Verlauf schließen</translation>
        </message>
        <message>
            <source>fiscal year closed</source>
            <translation>Geschäftsjahr abgeschlossen</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::KeyTotals</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1: %2 of %3 ✓</source>
            <translation>%1: %2 von %3 ✓</translation>
        </message>
        <message>
            <source>%1: %2 of %3, difference %4</source>
            <translation>%1: %2 von %3, Unterschied %4</translation>
        </message>
        <message>
            <source>The shares miss the total of the deed: statements wait until they meet it.</source>
            <translation>Die Anteile verfehlen die Summe der Urkunde: Abrechnungen warten, bis sie stimmt.</translation>
        </message>
        <message>
            <source>Changed shares count once they are applied.</source>
            <translation>Geänderte Anteile zählen, sobald sie übernommen sind.</translation>
        </message>
        <message>
            <source>Apply shares</source>
            <translation>Anteile übernehmen</translation>
        </message>
        <message>
            <source>Apply the changed shares</source>
            <translation>Die geänderten Anteile übernehmen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Discard the changed shares</source>
            <translation>Die geänderten Anteile verwerfen</translation>
        </message>
        <message>
            <source>Total of the &amp;deed</source>
            <translation>Gesamtanteile der &amp;Urkunde</translation>
        </message>
        <message>
            <source>Total of the deed</source>
            <translation>Gesamtanteile der Urkunde</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Datei</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>&amp;Bearbeiten</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>&amp;Ansicht</translation>
        </message>
        <message>
            <source>&amp;Building</source>
            <translation>&amp;Gebäude</translation>
        </message>
        <message>
            <source>&amp;Accounting</source>
            <translation>B&amp;uchhaltung</translation>
        </message>
        <message>
            <source>A&amp;ssembly</source>
            <translation>&amp;Versammlung</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>E&amp;xtras</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>&amp;Hilfe</translation>
        </message>
        <message>
            <source>Open another office…</source>
            <translation>Anderes Büro öffnen…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Sperren</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>In dieser Liste suchen</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Überall suchen</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portfolio</translation>
        </message>
        <message>
            <source>Next page of the building</source>
            <translation>Nächste Seite des Gebäudes</translation>
        </message>
        <message>
            <source>Previous page of the building</source>
            <translation>Vorige Seite des Gebäudes</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Größere Schrift</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinere Schrift</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Normale Schriftgröße</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>Hell oder dunkel wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Exchange changes now</source>
            <translation>Änderungen jetzt austauschen</translation>
        </message>
        <message>
            <source>About Mitoyen</source>
            <translation>Über Mitoyen</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Es gibt nichts rückgängig zu machen.</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Rückgängig gemacht: %1</translation>
        </message>
        <message>
            <source>Mitoyen %1
Management of co-ownerships, with and without a network.
Free software under the GNU Affero General Public License, version 3 or later.</source>
            <translation>Mitoyen %1
Verwaltung von Miteigentum, mit und ohne Netz.
Freie Software unter der GNU Affero General Public License, Version 3 oder später.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Wiederholt: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::MeetingsPage</name>
        <message>
            <source>New assembly</source>
            <translation>Neue Versammlung</translation>
        </message>
        <message>
            <source>New agenda item</source>
            <translation>Neuer Tagesordnungspunkt</translation>
        </message>
        <message>
            <source>Delete the assembly or agenda item</source>
            <translation>Die Versammlung oder den Tagesordnungspunkt löschen</translation>
        </message>
        <message>
            <source>Change the assembly</source>
            <translation>Die Versammlung ändern</translation>
        </message>
        <message>
            <source>Change agenda item %1</source>
            <translation>Tagesordnungspunkt %1 ändern</translation>
        </message>
        <message>
            <source>New agenda item %1</source>
            <translation>Neuer Tagesordnungspunkt %1</translation>
        </message>
        <message>
            <source>Delete the agenda item</source>
            <translation>Den Tagesordnungspunkt löschen</translation>
        </message>
        <message>
            <source>Delete the assembly with its agenda</source>
            <translation>Die Versammlung mit ihrer Tagesordnung löschen</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Tagesordnung</translation>
        </message>
        <message>
            <source>Assemblies</source>
            <translation>Versammlungen</translation>
        </message>
        <message>
            <source>No assembly is planned for this building.</source>
            <translation>Für dieses Gebäude ist keine Versammlung geplant.</translation>
        </message>
        <message>
            <source>This agenda has no items yet.</source>
            <translation>Diese Tagesordnung hat noch keine Punkte.</translation>
        </message>
        <message>
            <source>Choose an assembly to see its agenda.</source>
            <translation>Wählen Sie eine Versammlung, um ihre Tagesordnung zu sehen.</translation>
        </message>
        <message>
            <source>Agenda item added: %1</source>
            <translation>Tagesordnungspunkt hinzugefügt: %1</translation>
        </message>
        <message>
            <source>Agenda item changed: %1</source>
            <translation>Tagesordnungspunkt geändert: %1</translation>
        </message>
        <message>
            <source>The agenda item was deleted.</source>
            <translation>Der Tagesordnungspunkt wurde gelöscht.</translation>
        </message>
        <message>
            <source>The assembly was added.</source>
            <translation>Die Versammlung wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>The assembly was changed.</source>
            <translation>Die Versammlung wurde geändert.</translation>
        </message>
        <message>
            <source>The assembly was deleted with its agenda.</source>
            <translation>Die Versammlung wurde mit ihrer Tagesordnung gelöscht.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::NewOwnerForm</name>
        <message>
            <source>Choose an owner, or create a new one.</source>
            <translation>Wählen Sie einen Eigentümer oder legen Sie einen neuen an.</translation>
        </message>
        <message>
            <source>No owner, or more than one, is called so: choose one of the list, or create a new one.</source>
            <translation>Niemand oder mehrere heißen so: Wählen Sie aus der Liste oder legen Sie eine neue Person an.</translation>
        </message>
        <message>
            <source>Write the part like 1/2 or 50 %.</source>
            <translation>Schreiben Sie den Teil wie 1/2 oder 50 %.</translation>
        </message>
        <message>
            <source>New owner</source>
            <translation>Neuer Eigentümer</translation>
        </message>
        <message>
            <source>New owner %1</source>
            <translation>Neuer Eigentümer %1</translation>
        </message>
        <message>
            <source>Owner of the building</source>
            <translation>Miteigentümer des Gebäudes</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Recht</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Name oder Code</translation>
        </message>
        <message>
            <source>Create a new person</source>
            <translation>Neue Person anlegen</translation>
        </message>
        <message>
            <source>Choose from the list instead</source>
            <translation>Doch aus der Liste wählen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 entfernen</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OfficeNotice</name>
        <message>
            <source>Connect…</source>
            <translation>Verbinden…</translation>
        </message>
        <message>
            <source>This office has locked itself: its server was not reached for too long. Nothing is lost; it opens again as soon as the server is reached.</source>
            <translation>Dieses Büro hat sich gesperrt: Sein Server wurde zu lange nicht erreicht. Nichts ist verloren; es öffnet sich wieder, sobald der Server erreicht ist.</translation>
        </message>
        <message numerus="yes">
            <source>This office locks itself in %n day(s) unless its server is reached before.</source>
            <translation>
                <numerusform>Dieses Büro sperrt sich in %n Tag, wenn sein Server bis dahin nicht erreicht wird.</numerusform>
                <numerusform>Dieses Büro sperrt sich in %n Tagen, wenn sein Server bis dahin nicht erreicht wird.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try to reach the server</source>
            <translation>Server zu erreichen versuchen</translation>
        </message>
        <message>
            <source>Until then your work stays on this computer.</source>
            <translation>Bis dahin bleibt Ihre Arbeit auf diesem Rechner.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OrderBar</name>
        <message>
            <source>Type the first day.</source>
            <translation>Geben Sie den ersten Tag ein.</translation>
        </message>
        <message>
            <source>Type the last day.</source>
            <translation>Geben Sie den letzten Tag ein.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>Der Zeitraum endet, bevor er beginnt.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Von</translation>
        </message>
        <message>
            <source>To (inclusive)</source>
            <translation>Bis (einschließlich)</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Fällig am</translation>
        </message>
        <message>
            <source>30 days after issue</source>
            <translation>30 Tage nach Ausstellung</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Ordner für die Dateien</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Den Ordner wählen</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Preview the statements</source>
            <translation>Vorschau der Abrechnungen</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Ausstellen…</translation>
        </message>
        <message>
            <source>Issue the statements</source>
            <translation>Die Abrechnungen ausstellen</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OverviewPage</name>
        <message>
            <source>Change a building</source>
            <translation>Ein Gebäude ändern</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Gespeichert.</translation>
        </message>
        <message>
            <source>Master data</source>
            <translation>Stammdaten</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>Auf einen Blick</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Öffnen: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OwnerUnits</name>
        <message>
            <source>Unit</source>
            <translation>Los</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Seit</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Bis</translation>
        </message>
        <message>
            <source>today</source>
            <translation>heute</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Recht</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Teil</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Zusammen mit</translation>
        </message>
        <message>
            <source>Gets the documents</source>
            <translation>Erhält die Dokumente</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nein</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Eigentum</translation>
        </message>
        <message>
            <source>Units of %1</source>
            <translation>Lose von %1</translation>
        </message>
        <message>
            <source>Units of the owner</source>
            <translation>Lose des Miteigentümers</translation>
        </message>
        <message>
            <source>Choose an owner to see the units.</source>
            <translation>Wählen Sie einen Miteigentümer, um die Lose zu sehen.</translation>
        </message>
        <message>
            <source>This owner holds no unit.</source>
            <translation>Dieser Miteigentümer hat kein Los.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OwnersPage</name>
        <message>
            <source>New owner</source>
            <translation>Neuer Miteigentümer</translation>
        </message>
        <message>
            <source>Delete owners</source>
            <translation>Miteigentümer löschen</translation>
        </message>
        <message>
            <source>Change owner %1</source>
            <translation>Miteigentümer %1 ändern</translation>
        </message>
        <message>
            <source>New owner %1</source>
            <translation>Neuer Miteigentümer %1</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n owner(s)</source>
            <translation>
                <numerusform>%n Miteigentümer löschen</numerusform>
                <numerusform>%n Miteigentümer löschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n owner(s) deleted.</source>
            <translation>
                <numerusform>%n Miteigentümer gelöscht.</numerusform>
                <numerusform>%n Miteigentümer gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter owners</source>
            <translation>Miteigentümer filtern</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Miteigentümer</translation>
        </message>
        <message>
            <source>This building has no owners yet. Type them here, or take the building over from spreadsheets.</source>
            <translation>Dieses Gebäude hat noch keine Miteigentümer. Geben Sie sie hier ein oder übernehmen Sie das Gebäude aus Tabellen.</translation>
        </message>
        <message>
            <source>Transfer the owner's units…</source>
            <translation>Lose des Miteigentümers übertragen…</translation>
        </message>
        <message>
            <source>Owner added: %1</source>
            <translation>Miteigentümer hinzugefügt: %1</translation>
        </message>
        <message>
            <source>Owner changed: %1</source>
            <translation>Miteigentümer geändert: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::Page</name>
        <message>
            <source>%1 — %2</source>
            <comment>what was being done, what went wrong</comment>
            <translation>%1 — %2</translation>
        </message>
        <message>
            <source>Copy details</source>
            <translation>Einzelheiten kopieren</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::RefusedList</name>
        <message>
            <source>new</source>
            <translation>neu</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>gelöscht</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>geändert</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) refused</source>
            <translation>
                <numerusform>%n Änderung abgelehnt</numerusform>
                <numerusform>%n Änderungen abgelehnt</numerusform>
            </translation>
        </message>
        <message>
            <source>The server did not take these; the records are as before. What you typed is kept here until you send it again or let it go.</source>
            <translation>Der Server hat sie nicht angenommen; die Datensätze sind wie vorher. Was Sie eingegeben haben, bleibt hier, bis Sie es erneut senden oder darauf verzichten.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::SearchBox</name>
        <message>
            <source>Nothing found for “%1”</source>
            <translation>Nichts gefunden für „%1“</translation>
        </message>
        <message>
            <source>Search buildings, owners, invoices, actions …</source>
            <translation>Gebäude, Miteigentümer, Rechnungen, Aktionen suchen …</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Suche</translation>
        </message>
        <message>
            <source>Search everywhere (%1)</source>
            <translation>Überall suchen (%1)</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::SettingsPage</name>
        <message>
            <source>What</source>
            <translation>Was</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wann</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Type the address of the server.</source>
            <translation>Geben Sie die Adresse des Servers ein.</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>Verbunden.</translation>
        </message>
        <message>
            <source>Type the passphrase of now.</source>
            <translation>Geben Sie die jetzige Passphrase ein.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); several words are easy to keep in mind.</source>
            <translation>
                <numerusform>Mindestens %n Zeichen; mehrere Wörter merkt man sich leicht.</numerusform>
                <numerusform>Mindestens %n Zeichen; mehrere Wörter merkt man sich leicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen sind verschieden.</translation>
        </message>
        <message>
            <source>The passphrase was changed. The recovery phrase stays the same.</source>
            <translation>Die Passphrase wurde geändert. Der Wiederherstellungssatz bleibt derselbe.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Rückgängig gemacht: %1</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Aussehen und Sprache</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Schriftgröße</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Wie das System</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Hell</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dunkel</translation>
        </message>
        <message>
            <source>Connection to the server</source>
            <translation>Verbindung zum Server</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Benutzer</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Passwort</translation>
        </message>
        <message>
            <source>Certificate file (only with an authority of one's own)</source>
            <translation>Zertifikatsdatei (nur bei eigener Zertifizierungsstelle)</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>Jetzige Passphrase</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Neue Passphrase wiederholen</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>Die Passphrase ändern</translation>
        </message>
        <message>
            <source>What can be undone</source>
            <translation>Was rückgängig gemacht werden kann</translation>
        </message>
        <message>
            <source>Nothing was changed on this computer yet.</source>
            <translation>Auf diesem Rechner wurde noch nichts geändert.</translation>
        </message>
        <message>
            <source>Undo the selected change</source>
            <translation>Die gewählte Änderung rückgängig machen</translation>
        </message>
        <message>
            <source>Certificate of the server's authority</source>
            <translation>Zertifikat der Zertifizierungsstelle des Servers</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
        </message>
        <message>
            <source>Choose the certificate file</source>
            <translation>Zertifikatsdatei wählen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::Sidebar</name>
        <message>
            <source>Portfolio</source>
            <translation>Portfolio</translation>
        </message>
        <message>
            <source>Without town</source>
            <translation>Ohne Ort</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>town, number of buildings</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Filter buildings</source>
            <translation>Gebäude filtern</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::StatementLines</name>
        <message>
            <source>Choose a line to see how its cents came about.</source>
            <translation>Wählen Sie eine Zeile, um zu sehen, wie ihre Cent entstanden sind.</translation>
        </message>
        <message>
            <source>Lines of the statement</source>
            <translation>Zeilen der Abrechnung</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::StatementsPage</name>
        <message>
            <source>A preview is not printed: issue the statements first.</source>
            <translation>Eine Vorschau wird nicht gedruckt: Stellen Sie die Abrechnungen zuerst aus.</translation>
        </message>
        <message>
            <source>Preview the statements</source>
            <translation>Vorschau der Abrechnungen</translation>
        </message>
        <message>
            <source>Issue the statements…</source>
            <translation>Die Abrechnungen ausstellen…</translation>
        </message>
        <message>
            <source>Reprint as a copy</source>
            <translation>Als Duplikat erneut drucken</translation>
        </message>
        <message>
            <source>Print the paper…</source>
            <translation>Das Dokument drucken…</translation>
        </message>
        <message>
            <source>Choose the period and press Preview: the expenses of the period are divided among the holders.</source>
            <translation>Wählen Sie den Zeitraum und drücken Sie Vorschau: Die Ausgaben des Zeitraums werden auf die Inhaber verteilt.</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n Abrechnung</numerusform>
                <numerusform>%n Abrechnungen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expense(s)</source>
            <translation>
                <numerusform>%n Ausgabe</numerusform>
                <numerusform>%n Ausgaben</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 · sum of the statements %3 € = sum of the expenses %4 € ✓</source>
            <translation>%1 · %2 · Summe der Abrechnungen %3 € = Summe der Ausgaben %4 € ✓</translation>
        </message>
        <message>
            <source>%1 · %2 · sum of the statements %3 € ≠ sum of the expenses %4 €</source>
            <translation>%1 · %2 · Summe der Abrechnungen %3 € ≠ Summe der Ausgaben %4 €</translation>
        </message>
        <message>
            <source>These statements were issued already; reprints are copies.</source>
            <translation>Diese Abrechnungen wurden schon ausgestellt; Nachdrucke sind Duplikate.</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n statement(s)?</source>
            <translation>
                <numerusform>%n Abrechnung ausstellen?</numerusform>
                <numerusform>%n Abrechnungen ausstellen?</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 € from %2 to %3. Each statement gets its number and payment reference and is frozen; the files go to %4. This cannot be undone: a mistake is corrected by another document.</source>
            <translation>%1 € vom %2 bis zum %3. Jede Abrechnung erhält ihre Nummer und Zahlungsreferenz und wird eingefroren; die Dateien gehen nach %4. Das lässt sich nicht rückgängig machen: Ein Fehler wird durch ein weiteres Dokument berichtigt.</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n statement(s)</source>
            <translation>
                <numerusform>%n Abrechnung ausstellen</numerusform>
                <numerusform>%n Abrechnungen ausstellen</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Issue the statements</source>
            <translation>Die Abrechnungen ausstellen</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) issued, %1 € in all.</source>
            <translation>
                <numerusform>%n Abrechnung ausgestellt, insgesamt %1 €.</numerusform>
                <numerusform>%n Abrechnungen ausgestellt, insgesamt %1 €.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Die Datei öffnen</translation>
        </message>
        <message>
            <source>A preview is not stored: issue the statements first.</source>
            <translation>Eine Vorschau wird nicht gespeichert: Stellen Sie die Abrechnungen zuerst aus.</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) stored in %1.</source>
            <translation>
                <numerusform>%n Duplikat in %1 gespeichert.</numerusform>
                <numerusform>%n Duplikate in %1 gespeichert.</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Ordner für die Dateien</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>VORSCHAU</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Ausgestellt</translation>
        </message>
        <message>
            <source>Lists of statements</source>
            <translation>Listen der Abrechnungen</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Dokument</translation>
        </message>
        <message>
            <source>Lines and odd cents</source>
            <translation>Zeilen und Rundungscent</translation>
        </message>
        <message>
            <source>Details of the statement</source>
            <translation>Einzelheiten der Abrechnung</translation>
        </message>
        <message>
            <source>Statements to issue</source>
            <translation>Auszustellende Abrechnungen</translation>
        </message>
        <message>
            <source>Issued statements</source>
            <translation>Ausgestellte Abrechnungen</translation>
        </message>
        <message>
            <source>Nothing is computed yet.</source>
            <translation>Noch ist nichts berechnet.</translation>
        </message>
        <message>
            <source>No statement was issued for this building.</source>
            <translation>Für dieses Gebäude wurde keine Abrechnung ausgestellt.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::StatusLine</name>
        <message>
            <source>this computer only, no server</source>
            <translation>nur dieser Rechner, kein Server</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>offline seit %1</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <source>up to date as of %1</source>
            <translation>auf dem Stand von %1</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>verbunden</translation>
        </message>
        <message>
            <source>exchanging changes …</source>
            <translation>Änderungen werden ausgetauscht …</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>vom Server abgelehnt</translation>
        </message>
        <message>
            <source>nothing waiting</source>
            <translation>nichts wartet</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n Änderung wartet</numerusform>
                <numerusform>%n Änderungen warten</numerusform>
            </translation>
        </message>
        <message>
            <source>last exchange %1</source>
            <translation>letzter Austausch %1</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to settle</source>
            <translation>
                <numerusform>%n Konflikt zu lösen</numerusform>
                <numerusform>%n Konflikte zu lösen</numerusform>
            </translation>
        </message>
        <message>
            <source>Exchange changes now</source>
            <translation>Änderungen jetzt austauschen</translation>
        </message>
        <message>
            <source>Exchange of changes</source>
            <translation>Austausch der Änderungen</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) refused</source>
            <translation>
                <numerusform>%n Änderung abgelehnt</numerusform>
                <numerusform>%n Änderungen abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n Minute</numerusform>
                <numerusform>%n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n Stunde</numerusform>
                <numerusform>%n Stunden</numerusform>
            </translation>
        </message>
        <message>
            <source>The clock of this computer differs from the server's by %1: set it right. No change is lost by it, but others read wrong hours beside yours.</source>
            <translation>Die Uhr dieses Rechners weicht um %1 von der des Servers ab: Stellen Sie sie richtig. Keine Änderung geht dadurch verloren, aber andere lesen falsche Uhrzeiten neben Ihren.</translation>
        </message>
        <message>
            <source>this clock is %1 fast</source>
            <translation>Uhr geht vor: %1</translation>
        </message>
        <message>
            <source>this clock is %1 slow</source>
            <translation>Uhr geht nach: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverCheckStep</name>
        <message>
            <source>State</source>
            <translation>Zustand</translation>
        </message>
        <message>
            <source>error</source>
            <translation>Fehler</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>Warnung</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Zeile</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Was nicht stimmt</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Datei</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Spalte</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Zelle</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) keep the files from being imported.</source>
            <translation>
                <numerusform>%n Fehler verhindert den Import der Dateien.</numerusform>
                <numerusform>%n Fehler verhindern den Import der Dateien.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in these files is here already: importing adds nothing.</source>
            <translation>Alles in diesen Dateien ist schon da: Der Import fügt nichts hinzu.</translation>
        </message>
        <message>
            <source>Ready to import: %1.</source>
            <translation>Bereit zum Import: %1.</translation>
        </message>
        <message>
            <source>In the files: %1</source>
            <translation>In den Dateien: %1</translation>
        </message>
        <message>
            <source>Keys: %1</source>
            <translation>Schlüssel: %1</translation>
        </message>
        <message>
            <source>Will be added: %1</source>
            <translation>Wird hinzugefügt: %1</translation>
        </message>
        <message>
            <source>Save faulty rows…</source>
            <translation>Fehlerhafte Zeilen speichern…</translation>
        </message>
        <message>
            <source>Save the faulty rows as files</source>
            <translation>Die fehlerhaften Zeilen als Dateien speichern</translation>
        </message>
        <message>
            <source>Bring corrected rows back…</source>
            <translation>Berichtigte Zeilen zurückbringen…</translation>
        </message>
        <message>
            <source>Bring corrected rows back</source>
            <translation>Berichtigte Zeilen zurückbringen</translation>
        </message>
        <message>
            <source>Faults of the files</source>
            <translation>Fehler der Dateien</translation>
        </message>
        <message>
            <source>No fault was found.</source>
            <translation>Kein Fehler gefunden.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverFolderStep</name>
        <message>
            <source>Folder with the spreadsheets</source>
            <translation>Ordner mit den Tabellen</translation>
        </message>
        <message>
            <source>Choose the folder with the spreadsheets of the previous syndic, saved as CSV. Nothing is stored before you have seen what they say.</source>
            <translation>Wählen Sie den Ordner mit den Tabellen des vorigen Syndikus, als CSV gespeichert. Nichts wird gespeichert, bevor Sie gesehen haben, was darin steht.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Ordner</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Wählen…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Den Ordner wählen</translation>
        </message>
        <message>
            <source>Needed: building, lots, owners, ownership. Welcome: expenses, agenda. The names may be in French, Dutch, German or English.</source>
            <translation>Nötig: Gebäude, Lose, Miteigentümer, Eigentum. Willkommen: Ausgaben, Tagesordnung. Die Namen dürfen französisch, niederländisch, deutsch oder englisch sein.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverHeadingsStep</name>
        <message>
            <source>Every heading is understood. Correct a meaning where it is wrong; it is remembered.</source>
            <translation>Jede Überschrift ist verstanden. Berichtigen Sie eine falsche Bedeutung; sie wird gemerkt.</translation>
        </message>
        <message numerus="yes">
            <source>%n heading(s) nobody knows yet: choose what they mean; it is remembered.</source>
            <translation>
                <numerusform>%n Überschrift ist noch unbekannt: Wählen Sie ihre Bedeutung; sie wird gemerkt.</numerusform>
                <numerusform>%n Überschriften sind noch unbekannt: Wählen Sie ihre Bedeutung; sie wird gemerkt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Headings of the files</source>
            <translation>Überschriften der Dateien</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverPage</name>
        <message>
            <source>Next step of the takeover</source>
            <translation>Nächster Schritt der Übernahme</translation>
        </message>
        <message>
            <source>Step back in the takeover</source>
            <translation>Vorheriger Schritt der Übernahme</translation>
        </message>
        <message>
            <source>Choose a folder first.</source>
            <translation>Wählen Sie zuerst einen Ordner.</translation>
        </message>
        <message>
            <source>Read the files</source>
            <translation>Die Dateien lesen</translation>
        </message>
        <message>
            <source>Check the files</source>
            <translation>Die Dateien prüfen</translation>
        </message>
        <message>
            <source>Take over %1</source>
            <translation>%1 übernehmen</translation>
        </message>
        <message>
            <source>Undo the takeover</source>
            <translation>Die Übernahme rückgängig machen</translation>
        </message>
        <message>
            <source>The takeover was undone; nothing of it is left.</source>
            <translation>Die Übernahme wurde rückgängig gemacht; nichts davon ist übrig.</translation>
        </message>
        <message>
            <source>Folder for the faulty rows</source>
            <translation>Ordner für die fehlerhaften Zeilen</translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>Die fehlerhaften Zeilen speichern</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) saved in %1. Correct them in a spreadsheet and bring them back.</source>
            <translation>
                <numerusform>%n Datei in %1 gespeichert. Berichtigen Sie sie in einer Tabelle und bringen Sie sie zurück.</numerusform>
                <numerusform>%n Dateien in %1 gespeichert. Berichtigen Sie sie in einer Tabelle und bringen Sie sie zurück.</numerusform>
            </translation>
        </message>
        <message>
            <source>Corrected rows</source>
            <translation>Berichtigte Zeilen</translation>
        </message>
        <message>
            <source>Bring corrected rows back</source>
            <translation>Berichtigte Zeilen zurückbringen</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>Den Ordner wählen</translation>
        </message>
        <message>
            <source>Explain headings</source>
            <translation>Überschriften erklären</translation>
        </message>
        <message>
            <source>Look and check</source>
            <translation>Ansehen und prüfen</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Erledigt</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>number and name of a step</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Steps of the takeover</source>
            <translation>Schritte der Übernahme</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Zurück</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importieren</translation>
        </message>
        <message>
            <source>Open the building</source>
            <translation>Das Gebäude öffnen</translation>
        </message>
        <message>
            <source>Take over another building</source>
            <translation>Ein weiteres Gebäude übernehmen</translation>
        </message>
        <message>
            <source>Everything was here already: nothing was added.</source>
            <translation>Alles war schon da: Nichts wurde hinzugefügt.</translation>
        </message>
        <message>
            <source>Taken over: %1.</source>
            <translation>Übernommen: %1.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TransferDialog</name>
        <message>
            <source>New owner %1</source>
            <translation>Neuer Eigentümer %1</translation>
        </message>
        <message>
            <source>Type the first day of the new owner.</source>
            <translation>Geben Sie den ersten Tag des neuen Eigentümers ein.</translation>
        </message>
        <message>
            <source>Tick the units that pass to the new owner.</source>
            <translation>Kreuzen Sie die Lose an, die an den neuen Eigentümer gehen.</translation>
        </message>
        <message>
            <source>Transfer of units</source>
            <translation>Übertragung von Losen</translation>
        </message>
        <message>
            <source>The former owner holds the units until the day before. Charge statements divide by days.</source>
            <translation>Der frühere Eigentümer hält die Lose bis zum Tag davor. Die Abrechnungen teilen nach Tagen auf.</translation>
        </message>
        <message>
            <source>&amp;Units</source>
            <translation>&amp;Lose</translation>
        </message>
        <message>
            <source>Units that pass to the new owner</source>
            <translation>Lose, die an den neuen Eigentümer gehen</translation>
        </message>
        <message>
            <source>%1 — nobody yet</source>
            <comment>label of a unit without owner</comment>
            <translation>%1 — noch niemand</translation>
        </message>
        <message>
            <source>%1 — %2, since %3</source>
            <comment>label of a unit, its owners, a date</comment>
            <translation>%1 — %2, seit %3</translation>
        </message>
        <message>
            <source>&amp;First day of the new owner</source>
            <translation>&amp;Erster Tag des neuen Eigentümers</translation>
        </message>
        <message>
            <source>First day of the new owner</source>
            <translation>Erster Tag des neuen Eigentümers</translation>
        </message>
        <message>
            <source>&amp;Held by</source>
            <translation>&amp;Gehalten von</translation>
        </message>
        <message>
            <source>How the units are held</source>
            <translation>Wie die Lose gehalten werden</translation>
        </message>
        <message>
            <source>Another owner</source>
            <translation>Weiterer Eigentümer</translation>
        </message>
        <message>
            <source>&amp;Representative, who gets the documents</source>
            <translation>Gemeinsamer &amp;Vertreter, der die Dokumente erhält</translation>
        </message>
        <message>
            <source>Representative, who gets the documents</source>
            <translation>Gemeinsamer Vertreter, der die Dokumente erhält</translation>
        </message>
        <message>
            <source>Store the transfer</source>
            <translation>Übertragung speichern</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::UnitsPage</name>
        <message>
            <source>New unit</source>
            <translation>Neues Los</translation>
        </message>
        <message>
            <source>Delete units</source>
            <translation>Lose löschen</translation>
        </message>
        <message>
            <source>New allocation key…</source>
            <translation>Neuer Verteilungsschlüssel…</translation>
        </message>
        <message>
            <source>Apply the changed shares</source>
            <translation>Die geänderten Anteile übernehmen</translation>
        </message>
        <message>
            <source>Try an allocation</source>
            <translation>Eine Verteilung ausprobieren</translation>
        </message>
        <message>
            <source>Change unit %1</source>
            <translation>Los %1 ändern</translation>
        </message>
        <message>
            <source>New unit %1</source>
            <translation>Neues Los %1</translation>
        </message>
        <message>
            <source>Set shares</source>
            <translation>Anteile festlegen</translation>
        </message>
        <message>
            <source>The shares were applied.</source>
            <translation>Die Anteile wurden übernommen.</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n unit(s)</source>
            <translation>
                <numerusform>%n Los löschen</numerusform>
                <numerusform>%n Lose löschen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) deleted.</source>
            <translation>
                <numerusform>%n Los gelöscht.</numerusform>
                <numerusform>%n Lose gelöscht.</numerusform>
            </translation>
        </message>
        <message>
            <source>New allocation key</source>
            <translation>Neuer Verteilungsschlüssel</translation>
        </message>
        <message>
            <source>Name of the key</source>
            <translation>Name des Schlüssels</translation>
        </message>
        <message>
            <source>New allocation key %1</source>
            <translation>Neuer Verteilungsschlüssel %1</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Lose</translation>
        </message>
        <message>
            <source>This building has no units yet. Type them here, or take the building over from spreadsheets.</source>
            <translation>Dieses Gebäude hat noch keine Lose. Geben Sie sie hier ein oder übernehmen Sie das Gebäude aus Tabellen.</translation>
        </message>
        <message>
            <source>Transfer the chosen units…</source>
            <translation>Gewählte Lose übertragen…</translation>
        </message>
        <message>
            <source>Change the total of the deed</source>
            <translation>Gesamtanteile der Urkunde ändern</translation>
        </message>
        <message>
            <source>Allocation key of the deed</source>
            <translation>Verteilungsschlüssel der Basisurkunde</translation>
        </message>
        <message>
            <source>Allocation key added: %1</source>
            <translation>Verteilungsschlüssel hinzugefügt: %1</translation>
        </message>
        <message>
            <source>Unit added: %1</source>
            <translation>Los hinzugefügt: %1</translation>
        </message>
        <message>
            <source>Unit changed: %1</source>
            <translation>Los geändert: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::UnlockPage</name>
        <message>
            <source>Type the recovery phrase.</source>
            <translation>Geben Sie den Wiederherstellungssatz ein.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); several words are easy to keep in mind.</source>
            <translation>
                <numerusform>Mindestens %n Zeichen; mehrere Wörter merkt man sich leicht.</numerusform>
                <numerusform>Mindestens %n Zeichen; mehrere Wörter merkt man sich leicht.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>Die beiden Passphrasen sind verschieden.</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Geben Sie die Passphrase ein.</translation>
        </message>
        <message>
            <source>Group %1: %2</source>
            <translation>Gruppe %1: %2</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Wird geöffnet …</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Entsperren</translation>
        </message>
        <message>
            <source>Recovery phrase</source>
            <translation>Wiederherstellungssatz</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Neue Passphrase</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Passphrase</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Passphrase wiederholen</translation>
        </message>
        <message>
            <source>Open without asking on this computer (keychain)</source>
            <translation>Auf diesem Rechner ohne Nachfrage öffnen (Schlüsselbund)</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>Die Passphrase verwenden</translation>
        </message>
        <message>
            <source>Passphrase forgotten: use the recovery phrase</source>
            <translation>Passphrase vergessen: Wiederherstellungssatz verwenden</translation>
        </message>
        <message>
            <source>Open or create another office…</source>
            <translation>Anderes Büro öffnen oder anlegen…</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::VatLinesDialog</name>
        <message>
            <source>Net (€)</source>
            <translation>Netto (€)</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>MwSt. (€)</translation>
        </message>
        <message>
            <source>VAT rate</source>
            <translation>MwSt.-Satz</translation>
        </message>
        <message>
            <source>Total of the invoice: %1 €</source>
            <translation>Gesamtbetrag der Rechnung: %1 €</translation>
        </message>
        <message>
            <source>Total of the invoice: %1 €, before: %2 €</source>
            <translation>Gesamtbetrag der Rechnung: %1 €, zuvor: %2 €</translation>
        </message>
        <message>
            <source>VAT rates of the invoice</source>
            <translation>MwSt.-Sätze der Rechnung</translation>
        </message>
        <message>
            <source>Delete the rate</source>
            <translation>Satz löschen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Store the rates</source>
            <translation>Sätze speichern</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::WorkingPage</name>
        <message>
            <source>Undo</source>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>The change was undone.</source>
            <translation>Die Änderung wurde rückgängig gemacht.</translation>
        </message>
        <message>
            <source>History of the record</source>
            <translation>Verlauf des Datensatzes</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::Workspace</name>
        <message>
            <source>Show or hide the portfolio</source>
            <translation>Das Portfolio zeigen oder verbergen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Hell oder dunkel</translation>
        </message>
        <message>
            <source>Width of the portfolio</source>
            <translation>Breite des Portfolios</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::Banner</name>
        <message>
            <source>Close</source>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>Die Meldung schließen</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::ConflictCard</name>
        <message>
            <source>%1, %2</source>
            <comment>who changed it, when</comment>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leer)</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Meine</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Die andere</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Etwas anderes</translation>
        </message>
        <message>
            <source>Another value for %1</source>
            <translation>Anderer Wert für %1</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>Meine behalten</translation>
        </message>
        <message>
            <source>Keep mine: %1</source>
            <translation>Meine behalten: %1</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>Die andere behalten</translation>
        </message>
        <message>
            <source>Keep theirs: %1</source>
            <translation>Die andere behalten: %1</translation>
        </message>
        <message>
            <source>Use this value</source>
            <translation>Diesen Wert verwenden</translation>
        </message>
        <message>
            <source>In the record</source>
            <translation>Im Datensatz</translation>
        </message>
        <message>
            <source>Keep the record's</source>
            <translation>Die des Datensatzes behalten</translation>
        </message>
        <message>
            <source>Keep the record's: %1</source>
            <translation>Die des Datensatzes behalten: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::EntityPicker</name>
        <message>
            <source>Create “%1” …</source>
            <translation>„%1“ anlegen …</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::EntryGrid</name>
        <message>
            <source>Copy</source>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>column heading: what is wrong</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <comment>how many rows the filter left</comment>
            <translation>%1 von %2 Zeilen</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::PdfPreview</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Seite %1 von %2</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige Seite</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Nächste Seite</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Größer</translation>
        </message>
        <message>
            <source>Fit to width</source>
            <translation>An Breite anpassen</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Drucken…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Speichern unter…</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::ProgressLine</name>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>noch %n Minute</numerusform>
                <numerusform>noch %n Minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>noch %n Sekunde</numerusform>
                <numerusform>noch %n Sekunden</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>Das Protokoll kopieren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Abbrechen</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::RefusalCard</name>
        <message>
            <source>Typed here, %1</source>
            <comment>when</comment>
            <translation>Hier eingegeben, %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more change(s) go with it</source>
            <translation>
                <numerusform>%n weitere Änderung gehört dazu</numerusform>
                <numerusform>%n weitere Änderungen gehören dazu</numerusform>
            </translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Erneut senden</translation>
        </message>
        <message>
            <source>Send again: %1</source>
            <translation>Erneut senden: %1</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Darauf verzichten</translation>
        </message>
        <message>
            <source>Let it go: %1</source>
            <translation>Darauf verzichten: %1</translation>
        </message>
    </context>
</TS>
