<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl_BE" sourcelanguage="en">
    <context>
        <name>CellTexts</name>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>verwijderd</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>behouden</translation>
        </message>
    </context>
    <context>
        <name>ExpenseColumns</name>
        <message>
            <source>VAT rate</source>
            <translation>Btw-tarief</translation>
        </message>
        <message>
            <source>several</source>
            <translation>meerdere</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>Btw (€)</translation>
        </message>
        <message>
            <source>The VAT differs from the rate; the invoice stands.</source>
            <translation>De btw wijkt af van het tarief; de factuur geldt.</translation>
        </message>
        <message>
            <source>Total (€)</source>
            <translation>Totaal (€)</translation>
        </message>
        <message>
            <source>Net (€)</source>
            <translation>Netto (€)</translation>
        </message>
        <message>
            <source>This invoice has several VAT rates: open them with Ctrl+R.</source>
            <translation>Deze factuur heeft meerdere btw-tarieven: open ze met Ctrl+R.</translation>
        </message>
    </context>
    <context>
        <name>HeadingColumns</name>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Kop</translation>
        </message>
        <message>
            <source>Means</source>
            <translation>Betekent</translation>
        </message>
        <message>
            <source>unknown – choose</source>
            <translation>onbekend – kies</translation>
        </message>
    </context>
    <context>
        <name>Messages</name>
        <message>
            <source>“%1” is not an amount.</source>
            <translation>“%1” is geen bedrag.</translation>
        </message>
        <message>
            <source>“%1” has more than two decimals.</source>
            <translation>“%1” heeft meer dan twee decimalen.</translation>
        </message>
        <message>
            <source>“%1” can be read in two ways: write the decimals too.</source>
            <translation>“%1” kan op twee manieren gelezen worden: schrijf ook de decimalen.</translation>
        </message>
        <message>
            <source>The amount is too large.</source>
            <translation>Het bedrag is te groot.</translation>
        </message>
        <message>
            <source>The sum “%1” cannot be read.</source>
            <translation>De som “%1” is niet te lezen.</translation>
        </message>
        <message>
            <source>The sum “%1” divides by zero.</source>
            <translation>De som “%1” deelt door nul.</translation>
        </message>
        <message>
            <source>The result of the sum is too large.</source>
            <translation>Het resultaat van de som is te groot.</translation>
        </message>
        <message>
            <source>“%1” is not a date.</source>
            <translation>“%1” is geen datum.</translation>
        </message>
        <message>
            <source>This day does not exist in the calendar.</source>
            <translation>Deze dag bestaat niet in de kalender.</translation>
        </message>
        <message>
            <source>“%1” is not a part of a whole, such as 1/2.</source>
            <translation>“%1” is geen deel van een geheel, zoals 1/2.</translation>
        </message>
        <message>
            <source>“%1” is not an identifier.</source>
            <translation>“%1” is geen identificatie.</translation>
        </message>
        <message>
            <source>Something must stand here.</source>
            <translation>Dit veld moet ingevuld zijn.</translation>
        </message>
        <message>
            <source>This kind of value does not fit here.</source>
            <translation>Dit soort waarde past hier niet.</translation>
        </message>
        <message>
            <source>The text is too long.</source>
            <translation>De tekst is te lang.</translation>
        </message>
        <message>
            <source>The number is too small.</source>
            <translation>Het getal is te klein.</translation>
        </message>
        <message>
            <source>The number is too large.</source>
            <translation>Het getal is te groot.</translation>
        </message>
        <message>
            <source>“%1” is none of the possible values.</source>
            <translation>“%1” is geen mogelijke waarde.</translation>
        </message>
        <message>
            <source>The text holds characters that cannot be stored.</source>
            <translation>De tekst bevat tekens die niet opgeslagen kunnen worden.</translation>
        </message>
        <message>
            <source>“%1” is not a whole number.</source>
            <translation>“%1” is geen geheel getal.</translation>
        </message>
        <message>
            <source>This is set once and never changed.</source>
            <translation>Dit wordt één keer vastgelegd en nooit gewijzigd.</translation>
        </message>
        <message>
            <source>This cannot be changed by hand.</source>
            <translation>Dit kan niet met de hand gewijzigd worden.</translation>
        </message>
        <message>
            <source>The list cannot be read.</source>
            <translation>De lijst is niet te lezen.</translation>
        </message>
        <message>
            <source>A stored record cannot be read. Restore a backup.</source>
            <translation>Een opgeslagen record is niet te lezen. Zet een back-up terug.</translation>
        </message>
        <message>
            <source>What was issued is never changed: correct it with a new document.</source>
            <translation>Wat opgemaakt is, wordt nooit gewijzigd: zet het recht met een nieuw document.</translation>
        </message>
        <message>
            <source>The record is no longer there: somebody deleted it.</source>
            <translation>Het record is er niet meer: iemand heeft het verwijderd.</translation>
        </message>
        <message>
            <source>This record is already there.</source>
            <translation>Dit record bestaat al.</translation>
        </message>
        <message>
            <source>It cannot be deleted, because other records refer to it.</source>
            <translation>Verwijderen kan niet, omdat andere records ernaar verwijzen.</translation>
        </message>
        <message>
            <source>What this refers to is no longer there.</source>
            <translation>Waarnaar dit verwijst, is er niet meer.</translation>
        </message>
        <message>
            <source>This payment reference is already in use.</source>
            <translation>Deze betalingsreferentie is al in gebruik.</translation>
        </message>
        <message>
            <source>A later change touched the same record: undo that one first.</source>
            <translation>Een latere wijziging raakte hetzelfde record: maak die eerst ongedaan.</translation>
        </message>
        <message>
            <source>This change was already undone.</source>
            <translation>Deze wijziging is al ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>This conflict was already settled.</source>
            <translation>Dit conflict is al opgelost.</translation>
        </message>
        <message>
            <source>The shares of this key were changed meanwhile: look at them again.</source>
            <translation>De aandelen van deze sleutel zijn intussen gewijzigd: bekijk ze opnieuw.</translation>
        </message>
        <message>
            <source>The shares of the key “%1” do not add up to its total.</source>
            <translation>De aandelen van de sleutel “%1” vormen niet het totaal.</translation>
        </message>
        <message>
            <source>The shares do not add up to the total of the key.</source>
            <translation>De aandelen vormen niet het totaal van de sleutel.</translation>
        </message>
        <message>
            <source>This number of shares is not possible.</source>
            <translation>Dit aantal aandelen is niet mogelijk.</translation>
        </message>
        <message>
            <source>The key “%1” names a unit twice.</source>
            <translation>De sleutel “%1” noemt een kavel twee keer.</translation>
        </message>
        <message>
            <source>A share belongs to a unit of another building.</source>
            <translation>Een aandeel hoort bij een kavel van een ander gebouw.</translation>
        </message>
        <message>
            <source>An owner needs a surname or a company name.</source>
            <translation>Een mede-eigenaar heeft een naam of een vennootschapsnaam nodig.</translation>
        </message>
        <message>
            <source>The parts of the holders do not add up to the whole.</source>
            <translation>De delen van de houders vormen niet het geheel.</translation>
        </message>
        <message>
            <source>The rights of the holders do not fit together.</source>
            <translation>De rechten van de houders passen niet bij elkaar.</translation>
        </message>
        <message>
            <source>The representative must be one of the members.</source>
            <translation>De vertegenwoordiger moet een van de leden zijn.</translation>
        </message>
        <message>
            <source>A unit is held by at least one person.</source>
            <translation>Een kavel heeft minstens één houder.</translation>
        </message>
        <message>
            <source>The unit “%1” has two holders on the same day.</source>
            <translation>De kavel “%1” heeft op dezelfde dag twee houders.</translation>
        </message>
        <message>
            <source>The ownership ends before it begins.</source>
            <translation>De eigendom eindigt voor ze begint.</translation>
        </message>
        <message>
            <source>Net and VAT do not add up to the total of the expense.</source>
            <translation>Netto en btw vormen niet het totaal van de uitgave.</translation>
        </message>
        <message>
            <source>An expense has at least one VAT line.</source>
            <translation>Een uitgave heeft minstens één btw-lijn.</translation>
        </message>
        <message>
            <source>A VAT rate lies between 0 and 100 %.</source>
            <translation>Een btw-tarief ligt tussen 0 en 100 %.</translation>
        </message>
        <message>
            <source>The lines do not add up to the total of the statement.</source>
            <translation>De lijnen vormen niet het totaal van de afrekening.</translation>
        </message>
        <message>
            <source>The unit “%1” has no holder on some days of the period.</source>
            <translation>De kavel “%1” heeft op sommige dagen van de periode geen houder.</translation>
        </message>
        <message>
            <source>A unit has no holder on some days of the period.</source>
            <translation>Een kavel heeft op sommige dagen van de periode geen houder.</translation>
        </message>
        <message>
            <source>All shares of the key “%1” are 0, but an expense is divided by it.</source>
            <translation>Alle aandelen van de sleutel “%1” zijn 0, maar een uitgave wordt ermee verdeeld.</translation>
        </message>
        <message>
            <source>The key “%1” does not fit the units of the building.</source>
            <translation>De sleutel “%1” past niet bij de kavels van het gebouw.</translation>
        </message>
        <message>
            <source>The allocation key “%1” does not exist.</source>
            <translation>De verdeelsleutel “%1” bestaat niet.</translation>
        </message>
        <message>
            <source>The allocation key of an expense does not exist.</source>
            <translation>De verdeelsleutel van een uitgave bestaat niet.</translation>
        </message>
        <message>
            <source>The unit “%1” does not exist.</source>
            <translation>De kavel “%1” bestaat niet.</translation>
        </message>
        <message>
            <source>An ownership names a unit that does not exist.</source>
            <translation>Een eigendom noemt een kavel die niet bestaat.</translation>
        </message>
        <message>
            <source>The owner “%1” does not exist.</source>
            <translation>De mede-eigenaar “%1” bestaat niet.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>De periode eindigt voor ze begint.</translation>
        </message>
        <message>
            <source>All shares are 0: there is nothing to divide by.</source>
            <translation>Alle aandelen zijn 0: er is niets om door te verdelen.</translation>
        </message>
        <message>
            <source>The key has no shares: there is nothing to divide by.</source>
            <translation>De sleutel heeft geen aandelen: er is niets om door te verdelen.</translation>
        </message>
        <message>
            <source>This device has no payment reference left: connect it to the server.</source>
            <translation>Dit toestel heeft geen betalingsreferenties meer: verbind het met de server.</translation>
        </message>
        <message>
            <source>The building has no current account: enter its IBAN first.</source>
            <translation>Het gebouw heeft geen zichtrekening: voer eerst de IBAN in.</translation>
        </message>
        <message>
            <source>The file describes no building.</source>
            <translation>Het bestand beschrijft geen gebouw.</translation>
        </message>
        <message>
            <source>“%1” is a second building: one building is taken over at a time.</source>
            <translation>“%1” is een tweede gebouw: er wordt één gebouw tegelijk overgenomen.</translation>
        </message>
        <message>
            <source>The cell “%1” is empty.</source>
            <translation>De cel “%1” is leeg.</translation>
        </message>
        <message>
            <source>“%1” is too long.</source>
            <translation>“%1” is te lang.</translation>
        </message>
        <message>
            <source>There is no column for “%1” (usually “%2”).</source>
            <translation>Er is geen kolom voor “%1” (gewoonlijk “%2”).</translation>
        </message>
        <message>
            <source>The columns “%1” and “%2” hold the same.</source>
            <translation>De kolommen “%1” en “%2” bevatten hetzelfde.</translation>
        </message>
        <message>
            <source>Nobody knows the column “%1”: it is left out unless you say what it holds.</source>
            <translation>De kolom “%1” is onbekend: ze wordt weggelaten tenzij u zegt wat ze bevat.</translation>
        </message>
        <message>
            <source>There is more than one column for the key “%1”.</source>
            <translation>Er is meer dan één kolom voor de sleutel “%1”.</translation>
        </message>
        <message>
            <source>The file “%1” is missing.</source>
            <translation>Het bestand “%1” ontbreekt.</translation>
        </message>
        <message>
            <source>“%1” is none of the files of a takeover: it is left out.</source>
            <translation>“%1” is geen bestand van een overname: het wordt weggelaten.</translation>
        </message>
        <message>
            <source>“%1” and “%2” hold the same.</source>
            <translation>“%1” en “%2” bevatten hetzelfde.</translation>
        </message>
        <message>
            <source>“%1” cannot be read.</source>
            <translation>“%1” is niet te lezen.</translation>
        </message>
        <message>
            <source>The folder “%1” cannot be read.</source>
            <translation>De map “%1” is niet te lezen.</translation>
        </message>
        <message>
            <source>The code “%1” is there twice.</source>
            <translation>De code “%1” komt twee keer voor.</translation>
        </message>
        <message>
            <source>The owner “%1” has neither surname nor company.</source>
            <translation>De mede-eigenaar “%1” heeft geen naam en geen vennootschap.</translation>
        </message>
        <message>
            <source>The unit “%1” is there twice.</source>
            <translation>De kavel “%1” komt twee keer voor.</translation>
        </message>
        <message>
            <source>The item “%1” is there twice.</source>
            <translation>Het punt “%1” komt twee keer voor.</translation>
        </message>
        <message>
            <source>“%1” is not the number of an item.</source>
            <translation>“%1” is geen nummer van een punt.</translation>
        </message>
        <message>
            <source>“%1” is not a total of shares.</source>
            <translation>“%1” is geen totaal van aandelen.</translation>
        </message>
        <message>
            <source>“%1” is not a number of shares.</source>
            <translation>“%1” is geen aantal aandelen.</translation>
        </message>
        <message>
            <source>“%1” is not a surface in square metres.</source>
            <translation>“%1” is geen oppervlakte in vierkante meter.</translation>
        </message>
        <message>
            <source>The shares of the key “%1” do not add up to the total of the deed.</source>
            <translation>De aandelen van de sleutel “%1” vormen niet het totaal van de akte.</translation>
        </message>
        <message>
            <source>“%1” does not look like an e-mail address.</source>
            <translation>“%1” lijkt geen e-mailadres.</translation>
        </message>
        <message>
            <source>“%1” is not a country.</source>
            <translation>“%1” is geen land.</translation>
        </message>
        <message>
            <source>“%1” is not a kind of unit.</source>
            <translation>“%1” is geen soort kavel.</translation>
        </message>
        <message>
            <source>“%1” is not one of the four languages.</source>
            <translation>“%1” is geen van de vier talen.</translation>
        </message>
        <message>
            <source>“%1” is not a majority.</source>
            <translation>“%1” is geen meerderheid.</translation>
        </message>
        <message>
            <source>The row has more cells than the header: is a comma unquoted?</source>
            <translation>De rij heeft meer cellen dan de kop: een komma zonder aanhalingstekens?</translation>
        </message>
        <message>
            <source>There are more faults than these: correct them and read the files again.</source>
            <translation>Er zijn nog meer fouten: verbeter deze en lees de bestanden opnieuw.</translation>
        </message>
        <message>
            <source>The file is empty.</source>
            <translation>Het bestand is leeg.</translation>
        </message>
        <message>
            <source>This is not a text file: save it as CSV first.</source>
            <translation>Dit is geen tekstbestand: sla het eerst op als CSV.</translation>
        </message>
        <message>
            <source>The file is too large.</source>
            <translation>Het bestand is te groot.</translation>
        </message>
        <message>
            <source>The file has too many rows.</source>
            <translation>Het bestand heeft te veel rijen.</translation>
        </message>
        <message>
            <source>The line has too many columns.</source>
            <translation>De lijn heeft te veel kolommen.</translation>
        </message>
        <message>
            <source>A cell is too large.</source>
            <translation>Een cel is te groot.</translation>
        </message>
        <message>
            <source>A quote opens this cell and nothing closes it.</source>
            <translation>Een aanhalingsteken opent deze cel en niets sluit ze.</translation>
        </message>
        <message>
            <source>There is text after the quote that closes this cell.</source>
            <translation>Er staat tekst na het aanhalingsteken dat deze cel sluit.</translation>
        </message>
        <message>
            <source>The characters of this file cannot be read: save it as UTF-8.</source>
            <translation>De tekens van dit bestand zijn niet te lezen: sla het op als UTF-8.</translation>
        </message>
        <message>
            <source>The passphrase is wrong. Nothing was changed; type it again.</source>
            <translation>De wachtzin is verkeerd. Er is niets gewijzigd; typ hem opnieuw.</translation>
        </message>
        <message>
            <source>Type the passphrase: the keychain of this computer does not open this file.</source>
            <translation>Typ de wachtzin: de sleutelhanger van deze computer opent dit bestand niet.</translation>
        </message>
        <message>
            <source>This file has no passphrase: use the recovery phrase.</source>
            <translation>Dit bestand heeft geen wachtzin: gebruik de herstelzin.</translation>
        </message>
        <message>
            <source>Type a passphrase: an empty one protects nothing.</source>
            <translation>Typ een wachtzin: een lege beschermt niets.</translation>
        </message>
        <message>
            <source>The file is not there: it was moved or renamed.</source>
            <translation>Het bestand is er niet: het is verplaatst of hernoemd.</translation>
        </message>
        <message>
            <source>The file is open in another window or program: close that one first.</source>
            <translation>Het bestand is open in een ander venster of programma: sluit dat eerst.</translation>
        </message>
        <message>
            <source>The file is damaged. It was left as it is; restore a backup.</source>
            <translation>Het bestand is beschadigd. Het bleef zoals het is; zet een back-up terug.</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Mitoyen: update this program. The file was left as it is.</source>
            <translation>Het bestand is geschreven door een nieuwere versie van Mitoyen: werk dit programma bij. Het bestand bleef zoals het is.</translation>
        </message>
        <message>
            <source>There is a file of this name already: choose another name.</source>
            <translation>Er is al een bestand met deze naam: kies een andere naam.</translation>
        </message>
        <message>
            <source>No office is open.</source>
            <translation>Er is geen kantoor open.</translation>
        </message>
        <message>
            <source>The key file beside the replica is missing. Put it back, or use the recovery phrase.</source>
            <translation>Het sleutelbestand naast het kantoorbestand ontbreekt. Zet het terug of gebruik de herstelzin.</translation>
        </message>
        <message>
            <source>The key file beside the replica cannot be read or changed.</source>
            <translation>Het sleutelbestand naast het kantoorbestand kan niet gelezen of gewijzigd worden.</translation>
        </message>
        <message>
            <source>The key file beside the replica is damaged. Put it back from a backup, or use the recovery phrase.</source>
            <translation>Het sleutelbestand naast het kantoorbestand is beschadigd. Zet het terug uit een back-up of gebruik de herstelzin.</translation>
        </message>
        <message>
            <source>The key file was made by a newer version of Mitoyen: update this program.</source>
            <translation>Het sleutelbestand is van een nieuwere versie van Mitoyen: werk dit programma bij.</translation>
        </message>
        <message>
            <source>The key file belongs to another replica. Put the right one beside this one.</source>
            <translation>Het sleutelbestand hoort bij een ander kantoorbestand. Zet het juiste naast dit bestand.</translation>
        </message>
        <message>
            <source>There is a key file of this name already; it may be the only key of a replica.</source>
            <translation>Er is al een sleutelbestand met deze naam; het is misschien de enige sleutel van een kantoor.</translation>
        </message>
        <message>
            <source>The keychain of this computer cannot keep the key.</source>
            <translation>De sleutelhanger van deze computer kan de sleutel niet bewaren.</translation>
        </message>
        <message>
            <source>A recovery phrase begins with MITOYEN1: type it from its first character.</source>
            <translation>Een herstelzin begint met MITOYEN1: typ hem vanaf het eerste teken.</translation>
        </message>
        <message>
            <source>A recovery phrase has 14 groups of 5 characters after MITOYEN1.</source>
            <translation>Een herstelzin heeft 14 groepen van 5 tekens na MITOYEN1.</translation>
        </message>
        <message>
            <source>The recovery phrase is mistyped.</source>
            <translation>De herstelzin bevat een tikfout.</translation>
        </message>
        <message>
            <source>The recovery phrase was made by a newer version of Mitoyen, or its first group is mistyped.</source>
            <translation>De herstelzin is van een nieuwere versie van Mitoyen, of de eerste groep bevat een tikfout.</translation>
        </message>
        <message>
            <source>This is the recovery phrase of another replica.</source>
            <translation>Dit is de herstelzin van een ander kantoor.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed; make room and try again.</source>
            <translation>De schijf is vol. Er is niets gewijzigd; maak plaats en probeer opnieuw.</translation>
        </message>
        <message>
            <source>The file cannot be written. Nothing was changed.</source>
            <translation>Het bestand kan niet geschreven worden. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>The file “%1” could not be written.</source>
            <translation>Het bestand “%1” kon niet geschreven worden.</translation>
        </message>
        <message>
            <source>The file could not be written.</source>
            <translation>Het bestand kon niet geschreven worden.</translation>
        </message>
        <message>
            <source>There is a file of this name already.</source>
            <translation>Er is al een bestand met deze naam.</translation>
        </message>
        <message>
            <source>The copy is not the same as the original: make it again.</source>
            <translation>De kopie is niet gelijk aan het origineel: maak ze opnieuw.</translation>
        </message>
        <message>
            <source>The computer has no memory left for this. Nothing was changed.</source>
            <translation>De computer heeft hiervoor geen geheugen meer. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>The database refused. Nothing was changed; try again, then look at the log.</source>
            <translation>De databank weigerde. Er is niets gewijzigd; probeer opnieuw en bekijk dan het logboek.</translation>
        </message>
        <message>
            <source>Something went wrong inside the program. Nothing was changed.</source>
            <translation>Er ging iets mis in het programma. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>Cancelled. Nothing was changed.</source>
            <translation>Geannuleerd. Er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>A font for documents is missing: install Liberation Sans or DejaVu Sans.</source>
            <translation>Er ontbreekt een lettertype voor documenten: installeer Liberation Sans of DejaVu Sans.</translation>
        </message>
        <message>
            <source>The file is not a PDF that can be read.</source>
            <translation>Het bestand is geen leesbare pdf.</translation>
        </message>
        <message>
            <source>The text does not fit into the payment code.</source>
            <translation>De tekst past niet in de betaalcode.</translation>
        </message>
        <message>
            <source>The payment code needs the name of the account holder.</source>
            <translation>De betaalcode heeft de naam van de rekeninghouder nodig.</translation>
        </message>
        <message>
            <source>The amount does not fit into a payment code.</source>
            <translation>Het bedrag past niet in een betaalcode.</translation>
        </message>
        <message>
            <source>Name and communication are too long for the payment code.</source>
            <translation>Naam en mededeling zijn te lang voor de betaalcode.</translation>
        </message>
        <message>
            <source>The IBAN is mistyped: its check digits do not fit.</source>
            <translation>De IBAN bevat een tikfout: de controlecijfers kloppen niet.</translation>
        </message>
        <message>
            <source>The IBAN has the wrong length.</source>
            <translation>De IBAN heeft een verkeerde lengte.</translation>
        </message>
        <message>
            <source>The IBAN holds characters that do not belong in one.</source>
            <translation>De IBAN bevat tekens die er niet in horen.</translation>
        </message>
        <message>
            <source>The enterprise number is mistyped: its check digits do not fit.</source>
            <translation>Het ondernemingsnummer bevat een tikfout: de controlecijfers kloppen niet.</translation>
        </message>
        <message>
            <source>An enterprise number has ten digits.</source>
            <translation>Een ondernemingsnummer heeft tien cijfers.</translation>
        </message>
        <message>
            <source>An enterprise number begins with 0 or 1.</source>
            <translation>Een ondernemingsnummer begint met 0 of 1.</translation>
        </message>
        <message>
            <source>The server cannot be reached. Your work is kept here and goes out later.</source>
            <translation>De server is niet bereikbaar. Uw werk wordt hier bewaard en gaat later weg.</translation>
        </message>
        <message>
            <source>The server did not answer in time. Your work is kept here and goes out later.</source>
            <translation>De server antwoordde niet op tijd. Uw werk wordt hier bewaard en gaat later weg.</translation>
        </message>
        <message>
            <source>The certificate of the server cannot be trusted: nothing was sent.</source>
            <translation>Het certificaat van de server is niet betrouwbaar: er is niets verzonden.</translation>
        </message>
        <message>
            <source>“%1” is not the address of a server.</source>
            <translation>“%1” is geen adres van een server.</translation>
        </message>
        <message>
            <source>The server is busy: it will be tried again by itself.</source>
            <translation>De server is bezet: er wordt vanzelf opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>The server is older than this program: ask for its update.</source>
            <translation>De server is ouder dan dit programma: vraag een update.</translation>
        </message>
        <message>
            <source>Only a server on this computer may be reached without encryption: use https.</source>
            <translation>Alleen een server op deze computer mag zonder versleuteling bereikt worden: gebruik https.</translation>
        </message>
        <message>
            <source>This office is not connected to a server yet.</source>
            <translation>Dit kantoor is nog niet met een server verbonden.</translation>
        </message>
        <message>
            <source>The server asks for your password again.</source>
            <translation>De server vraagt uw wachtwoord opnieuw.</translation>
        </message>
        <message>
            <source>User or password is wrong.</source>
            <translation>Gebruiker of wachtwoord is verkeerd.</translation>
        </message>
        <message>
            <source>This computer was revoked: ask your office.</source>
            <translation>Deze computer is ingetrokken: vraag het aan uw kantoor.</translation>
        </message>
        <message>
            <source>The server does not know this computer: connect again.</source>
            <translation>De server kent deze computer niet: maak opnieuw verbinding.</translation>
        </message>
        <message>
            <source>The account on the server belongs to another office. Nothing was sent.</source>
            <translation>De account op de server is van een ander kantoor. Er is niets verzonden.</translation>
        </message>
        <message>
            <source>Your role does not allow this.</source>
            <translation>Uw rol laat dit niet toe.</translation>
        </message>
        <message>
            <source>The answer of the server cannot be read.</source>
            <translation>Het antwoord van de server is niet te lezen.</translation>
        </message>
        <message>
            <source>Too much was sent at once: it will be tried again in parts.</source>
            <translation>Er is te veel ineens verzonden: het wordt in delen opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>The server is newer than this program: update this program.</source>
            <translation>De server is nieuwer dan dit programma: werk dit programma bij.</translation>
        </message>
        <message>
            <source>Somebody deleted the record you changed.</source>
            <translation>Iemand heeft het record verwijderd dat u wijzigde.</translation>
        </message>
        <message>
            <source>Somebody changed the record you deleted.</source>
            <translation>Iemand heeft het record gewijzigd dat u verwijderde.</translation>
        </message>
        <message>
            <source>The chart has no account “%1”: it becomes a sub-account.</source>
            <translation>Het rekeningenstelsel heeft geen rekening “%1”: ze wordt een subrekening.</translation>
        </message>
        <message>
            <source>A statement for this holder and period was issued meanwhile: print a copy of it.</source>
            <translation>Voor deze houder en periode is intussen een afrekening opgemaakt: druk er een duplicaat van af.</translation>
        </message>
        <message>
            <source>Several buildings are called “%1”.</source>
            <translation>Meerdere gebouwen heten “%1”.</translation>
        </message>
        <message>
            <source>There is no building “%1”.</source>
            <translation>Er is geen gebouw “%1”.</translation>
        </message>
        <message>
            <source>The building “%1” has no units yet: nobody bears its expenses.</source>
            <translation>Het gebouw “%1” heeft nog geen kavels: niemand draagt de uitgaven.</translation>
        </message>
        <message>
            <source>The building “%1” has no current account: enter its IBAN first.</source>
            <translation>Het gebouw “%1” heeft geen zichtrekening: voer eerst de IBAN in.</translation>
        </message>
        <message>
            <source>A stored change cannot be read. Restore a backup.</source>
            <translation>Een opgeslagen wijziging is niet te lezen. Zet een back-up terug.</translation>
        </message>
        <message>
            <source>The invoice “%1” of this supplier is there already.</source>
            <translation>De factuur “%1” van deze leverancier bestaat al.</translation>
        </message>
        <message>
            <source>The invoice “%1” of “%2” is there twice.</source>
            <translation>De factuur “%1” van “%2” komt twee keer voor.</translation>
        </message>
        <message>
            <source>Such a record is not made by hand.</source>
            <translation>Zo'n record wordt niet met de hand gemaakt.</translation>
        </message>
        <message>
            <source>The import was stopped: nothing was stored.</source>
            <translation>De import is gestopt: er is niets opgeslagen.</translation>
        </message>
        <message>
            <source>The interest rate of the year is not known: enter it first.</source>
            <translation>De rentevoet van het jaar is onbekend: voer hem eerst in.</translation>
        </message>
        <message>
            <source>No unit has a share in the key “%1”: nobody bears its expenses.</source>
            <translation>Geen enkele kavel heeft een aandeel in de sleutel “%1”: niemand draagt de uitgaven.</translation>
        </message>
        <message>
            <source>“%1” is not a line of the file.</source>
            <translation>“%1” is geen lijn van het bestand.</translation>
        </message>
        <message>
            <source>The owner “%1” has this right in the unit “%2” twice.</source>
            <translation>De mede-eigenaar “%1” heeft dit recht twee keer in de kavel “%2”.</translation>
        </message>
        <message>
            <source>The unit “%1” has no owner.</source>
            <translation>De kavel “%1” heeft geen mede-eigenaar.</translation>
        </message>
        <message>
            <source>“%1” is not an account of the chart.</source>
            <translation>“%1” is geen rekening van het rekeningenstelsel.</translation>
        </message>
        <message>
            <source>“%1” is not a right in a unit.</source>
            <translation>“%1” is geen recht op een kavel.</translation>
        </message>
        <message>
            <source>“%1” % of “%2” is not the VAT of the invoice: the invoice stands.</source>
            <translation>“%1” % van “%2” is niet de btw van de factuur: de factuur geldt.</translation>
        </message>
        <message>
            <source>“%1” is not a VAT rate between 0 and 100 %.</source>
            <translation>“%1” is geen btw-tarief tussen 0 en 100 %.</translation>
        </message>
        <message>
            <source>“%1” is not a structured communication.</source>
            <translation>“%1” is geen gestructureerde mededeling.</translation>
        </message>
        <message>
            <source>The structured communication does not have twelve digits.</source>
            <translation>De gestructureerde mededeling heeft geen twaalf cijfers.</translation>
        </message>
        <message>
            <source>The structured communication is mistyped: its check digits do not fit.</source>
            <translation>De gestructureerde mededeling bevat een tikfout: de controlecijfers kloppen niet.</translation>
        </message>
        <message>
            <source>What the keychain keeps does not open this file: type the passphrase.</source>
            <translation>Wat de sleutelhanger bewaart, opent dit bestand niet: typ de wachtzin.</translation>
        </message>
        <message>
            <source>The keychain of this computer was never asked to keep this key.</source>
            <translation>De sleutelhanger van deze computer werd nooit gevraagd deze sleutel te bewaren.</translation>
        </message>
        <message>
            <source>Only the keychain opens this file: set a passphrase first.</source>
            <translation>Alleen de sleutelhanger opent dit bestand: stel eerst een wachtzin in.</translation>
        </message>
        <message>
            <source>“%1” is not a BIC.</source>
            <translation>“%1” is geen BIC.</translation>
        </message>
        <message>
            <source>The name of the account holder is too long for the payment code.</source>
            <translation>De naam van de rekeninghouder is te lang voor de betaalcode.</translation>
        </message>
        <message>
            <source>The payment code takes one line of text for name and communication.</source>
            <translation>De betaalcode neemt één regel tekst voor naam en mededeling.</translation>
        </message>
        <message>
            <source>A line of the statement points nowhere.</source>
            <translation>Een lijn van de afrekening verwijst nergens naar.</translation>
        </message>
        <message>
            <source>This date lies outside the years 1900 to 2200.</source>
            <translation>Deze datum valt buiten de jaren 1900 tot 2200.</translation>
        </message>
        <message>
            <source>“%1” is taken: another record of this kind has it already.</source>
            <translation>“%1” is al in gebruik bij een ander gegeven van dezelfde soort.</translation>
        </message>
        <message>
            <source>Another record of this kind has this already.</source>
            <translation>Een ander gegeven van dezelfde soort heeft dit al.</translation>
        </message>
        <message>
            <source>There is nothing to do again.</source>
            <translation>Er is niets om opnieuw uit te voeren.</translation>
        </message>
        <message>
            <source>Choose at least one unit.</source>
            <translation>Kies minstens één kavel.</translation>
        </message>
        <message>
            <source>“%1” stands among the owners twice.</source>
            <translation>“%1” staat twee keer bij de eigenaars.</translation>
        </message>
        <message>
            <source>The unit “%1” is held by these persons already.</source>
            <translation>De kavel “%1” is al van deze personen.</translation>
        </message>
        <message>
            <source>The unit “%1” has a holder who begins on that day or later: choose a later day.</source>
            <translation>De kavel “%1” heeft een houder vanaf die dag of later: kies een latere dag.</translation>
        </message>
        <message>
            <source>Nobody would hold the unit “%1” on the days before: begin where the former holder ends.</source>
            <translation>De kavel “%1” zou de dagen ervoor geen houder hebben: begin waar de vorige houder eindigt.</translation>
        </message>
        <message>
            <source>The certificate file “%1” cannot be read: choose another one.</source>
            <translation>Het certificaatbestand “%1” is onleesbaar: kies een ander.</translation>
        </message>
        <message>
            <source>Several buildings have the enterprise number “%1”: take it away from all but one, then import again.</source>
            <translation>Meerdere gebouwen hebben het ondernemingsnummer “%1”: laat het bij één gebouw staan en importeer opnieuw.</translation>
        </message>
        <message>
            <source>This file is empty: choose another one.</source>
            <translation>Dit bestand is leeg: kies een ander.</translation>
        </message>
        <message>
            <source>This file is too large: choose a smaller one.</source>
            <translation>Dit bestand is te groot: kies een kleiner.</translation>
        </message>
        <message>
            <source>The field “%1” holds something that is not possible.</source>
            <translation>Het veld “%1” bevat een onmogelijke waarde.</translation>
        </message>
        <message>
            <source>The name of the file must be one without folders: rename it.</source>
            <translation>De bestandsnaam mag geen mappen bevatten: hernoem het bestand.</translation>
        </message>
        <message>
            <source>The file cannot be recognised any more: attach it again.</source>
            <translation>Het bestand is niet meer herkenbaar: voeg het opnieuw toe.</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>Regel %1, kolom %2: %3</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>Regel %1: %2</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>This computer never held the deleted record: settle it on one that did.</source>
            <translation>Deze computer heeft het verwijderde record nooit gehad: regel het conflict op een computer die het wel had.</translation>
        </message>
        <message>
            <source>A typed value settles conflicts of one field only.</source>
            <translation>Een getypte waarde regelt alleen conflicten van één veld.</translation>
        </message>
        <message>
            <source>This refused change was already dealt with.</source>
            <translation>Deze geweigerde wijziging werd al afgehandeld.</translation>
        </message>
        <message>
            <source>What was typed here went with the right to its building: an administrator has it.</source>
            <translation>Wat hier getypt werd, verdween met het recht op het gebouw: een beheerder heeft het.</translation>
        </message>
        <message>
            <source>Your role does not allow this change.</source>
            <translation>Uw rol laat deze wijziging niet toe.</translation>
        </message>
        <message>
            <source>You have no right to this building any more.</source>
            <translation>U hebt geen recht meer op dit gebouw.</translation>
        </message>
        <message>
            <source>It refers to a record of another building.</source>
            <translation>Het verwijst naar een record van een ander gebouw.</translation>
        </message>
        <message>
            <source>The server does not know this act: one of the two is too old.</source>
            <translation>De server kent deze handeling niet: een van beide is te oud.</translation>
        </message>
        <message>
            <source>A Belgian account number has twelve digits.</source>
            <translation>Een Belgisch rekeningnummer heeft twaalf cijfers.</translation>
        </message>
        <message>
            <source>A copy of this file was used elsewhere: this one goes on as a computer of its own. Nothing that was typed is lost.</source>
            <translation>Elders is een kopie van dit bestand gebruikt: dit gaat verder als een eigen computer. Niets van wat werd ingetikt, is verloren.</translation>
        </message>
        <message>
            <source>A part of the file did not arrive whole: it is sent again by itself.</source>
            <translation>Een deel van het bestand kwam niet volledig aan: het wordt vanzelf opnieuw verstuurd.</translation>
        </message>
        <message>
            <source>A share is never negative.</source>
            <translation>Een aandeel is nooit negatief.</translation>
        </message>
        <message>
            <source>It refers to a record that the server did not take.</source>
            <translation>Het verwijst naar een record dat de server niet heeft aanvaard.</translation>
        </message>
        <message>
            <source>Others write all the time: compare with the server later.</source>
            <translation>Anderen schrijven voortdurend: vergelijk later met de server.</translation>
        </message>
        <message>
            <source>Signing in took too long: try it once more.</source>
            <translation>Het aanmelden duurde te lang: probeer het nog eens.</translation>
        </message>
        <message>
            <source>The account number is mistyped: its check digits do not fit.</source>
            <translation>Het rekeningnummer is verkeerd getikt: de controlecijfers kloppen niet.</translation>
        </message>
        <message>
            <source>The balance is negative: nothing is owed on it.</source>
            <translation>Het saldo is negatief: er is niets op verschuldigd.</translation>
        </message>
        <message>
            <source>The balances do not stand in the order of their days.</source>
            <translation>De saldi staan niet in de volgorde van hun data.</translation>
        </message>
        <message>
            <source>The changes did not arrive in their order: they are sent again by themselves.</source>
            <translation>De wijzigingen kwamen niet op volgorde aan: ze worden vanzelf opnieuw verstuurd.</translation>
        </message>
        <message>
            <source>The communication is too long for the payment code.</source>
            <translation>De mededeling is te lang voor de betaalcode.</translation>
        </message>
        <message>
            <source>The computer where this file was attached has not sent it yet: try again later.</source>
            <translation>De computer waarop dit bestand werd toegevoegd, heeft het nog niet verstuurd: probeer het later opnieuw.</translation>
        </message>
        <message>
            <source>The file kept here is damaged: connect, and it is fetched from the server.</source>
            <translation>Het hier bewaarde bestand is beschadigd: maak verbinding, dan wordt het van de server gehaald.</translation>
        </message>
        <message>
            <source>The file was changed while it was read: try again.</source>
            <translation>Het bestand werd gewijzigd terwijl het werd gelezen: probeer opnieuw.</translation>
        </message>
        <message>
            <source>The key of this computer is damaged: restore a backup.</source>
            <translation>De sleutel van deze computer is beschadigd: zet een back-up terug.</translation>
        </message>
        <message>
            <source>The line to the server broke off: it will be tried again by itself.</source>
            <translation>De lijn met de server brak af: het wordt vanzelf opnieuw geprobeerd.</translation>
        </message>
        <message>
            <source>The number of this computer is too high for payment references: ask your office.</source>
            <translation>Het nummer van deze computer is te hoog voor betalingsreferenties: vraag het aan uw kantoor.</translation>
        </message>
        <message>
            <source>The room of your office for files on the server is used up: ask for more.</source>
            <translation>De ruimte van uw kantoor voor bestanden op de server is op: vraag er meer.</translation>
        </message>
        <message>
            <source>The server could not read what was sent: update this program.</source>
            <translation>De server kon niet lezen wat werd verstuurd: werk dit programma bij.</translation>
        </message>
        <message>
            <source>The server does not have this file: attach it once more.</source>
            <translation>De server heeft dit bestand niet: voeg het nog eens toe.</translation>
        </message>
        <message>
            <source>The server knows this computer by another key: begin a new file and connect it.</source>
            <translation>De server kent deze computer met een andere sleutel: begin een nieuw bestand en verbind het.</translation>
        </message>
        <message>
            <source>The shares are too large to divide by them.</source>
            <translation>De aandelen zijn te groot om erop te verdelen.</translation>
        </message>
        <message>
            <source>The two records belong to different buildings.</source>
            <translation>De twee records horen bij verschillende gebouwen.</translation>
        </message>
        <message>
            <source>There is no field “%1”.</source>
            <translation>Er is geen veld “%1”.</translation>
        </message>
        <message>
            <source>These changes are those of another computer: nothing was taken.</source>
            <translation>Deze wijzigingen zijn die van een andere computer: er is niets overgenomen.</translation>
        </message>
        <message>
            <source>This computer was not revoked: nothing was changed.</source>
            <translation>Deze computer werd niet ingetrokken: er is niets gewijzigd.</translation>
        </message>
        <message>
            <source>This file is not on this computer: connect, and it is fetched from the server.</source>
            <translation>Dit bestand staat niet op deze computer: maak verbinding, dan wordt het van de server gehaald.</translation>
        </message>
        <message>
            <source>This fiscal year is closed: post it in the open period.</source>
            <translation>Dit boekjaar is afgesloten: boek het in de open periode.</translation>
        </message>
        <message>
            <source>This is about something only a newer version of Mitoyen knows: update this one.</source>
            <translation>Dit gaat over iets dat alleen een nieuwere versie van Mitoyen kent: werk deze bij.</translation>
        </message>
        <message>
            <source>This is not a creditor reference (RF…): compare it with the paper.</source>
            <translation>Dit is geen crediteurenreferentie (RF…): vergelijk ze met het papier.</translation>
        </message>
        <message>
            <source>This is not the identifier of a creditor: compare it with the paper.</source>
            <translation>Dit is geen identificatie van een schuldeiser: vergelijk ze met het papier.</translation>
        </message>
        <message>
            <source>This is possible on the server itself only.</source>
            <translation>Dit kan alleen op de server zelf.</translation>
        </message>
        <message>
            <source>This number of instalments is not possible.</source>
            <translation>Dit aantal termijnen is niet mogelijk.</translation>
        </message>
        <message>
            <source>This office has locked itself: its server was not reached for too long. It opens with the next exchange; nothing was deleted.</source>
            <translation>Dit kantoor heeft zichzelf vergrendeld: zijn server werd te lang niet bereikt. Het gaat open bij de volgende uitwisseling; er is niets verwijderd.</translation>
        </message>
        <message>
            <source>This office is not on the server yet: connect its first computer first.</source>
            <translation>Dit kantoor staat nog niet op de server: verbind eerst de eerste computer ervan.</translation>
        </message>
        <message>
            <source>This office is on the server already, under another account.</source>
            <translation>Dit kantoor staat al op de server, onder een andere account.</translation>
        </message>
        <message>
            <source>This server keeps no files: ask for it to be set up.</source>
            <translation>Deze server bewaart geen bestanden: vraag dit in te stellen.</translation>
        </message>
        <message>
            <source>What arrived is not the file that was attached: it was not taken.</source>
            <translation>Wat aankwam, is niet het bestand dat werd toegevoegd: het is niet overgenomen.</translation>
        </message>
        <message>
            <source>Your office has as many computers as the server admits: have one revoked first.</source>
            <translation>Uw kantoor heeft zoveel computers als de server toelaat: laat er eerst een intrekken.</translation>
        </message>
        <message>
            <source>Your office has revoked this computer: its records cannot be opened here any more. What was waiting was handed to the office.</source>
            <translation>Uw kantoor heeft deze computer ingetrokken: de records kunnen hier niet meer worden geopend. Wat nog wachtte, is aan het kantoor overgedragen.</translation>
        </message>
        <message>
            <source>“%1” is not a Belgian account number: write it like 539-0075470-34.</source>
            <translation>“%1” is geen Belgisch rekeningnummer: schrijf het zoals 539-0075470-34.</translation>
        </message>
        <message>
            <source>The records of a closed period did not arrive whole: they are fetched another way.</source>
            <translation>De records van een afgesloten periode kwamen niet volledig aan: ze worden op een andere manier gehaald.</translation>
        </message>
    </context>
    <context>
        <name>OddCents</name>
        <message>
            <source>%1: the remainder %2 of %3 was among the largest, so the unit received one of the cents left over.</source>
            <translation>%1: de rest %2 van %3 was bij de grootste, dus kreeg de kavel een van de overblijvende centen.</translation>
        </message>
        <message>
            <source>%1: the remainder %2 of %3 of a cent was cut off; others had a larger one.</source>
            <translation>%1: de rest %2 van %3 van een cent werd afgekapt; andere waren groter.</translation>
        </message>
        <message>
            <source>%1: divided by days, a cent left over came to this holder.</source>
            <translation>%1: verdeeld per dagen kwam een overblijvende cent bij deze houder.</translation>
        </message>
        <message>
            <source>%1 of %2 shares of the key %3.</source>
            <translation>%1 van %2 aandelen van de sleutel %3.</translation>
        </message>
        <message>
            <source>Held for %1 of %2 days.</source>
            <translation>%1 van %2 dagen gehouden.</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>Btw</translation>
        </message>
        <message>
            <source>The division came out even.</source>
            <translation>De deling kwam juist uit.</translation>
        </message>
    </context>
    <context>
        <name>PageTable</name>
        <message>
            <source>Buildings</source>
            <translation>Gebouwen</translation>
        </message>
        <message>
            <source>Overview</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Instellingen</translation>
        </message>
        <message>
            <source>Take over</source>
            <translation>Overname</translation>
        </message>
        <message>
            <source>Units &amp; keys</source>
            <translation>Kavels en sleutels</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Mede-eigenaars</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Uitgaven</translation>
        </message>
        <message>
            <source>Charge statements</source>
            <translation>Afrekeningen</translation>
        </message>
        <message>
            <source>Assemblies</source>
            <translation>Vergaderingen</translation>
        </message>
        <message>
            <source>Conflicts</source>
            <translation>Conflicten</translation>
        </message>
    </context>
    <context>
        <name>QApplication</name>
        <message>
            <source>Management of co-ownerships, offline first</source>
            <translation>Beheer van mede-eigendommen, eerst offline</translation>
        </message>
        <message>
            <source>Open this office.</source>
            <translation>Dit kantoor openen.</translation>
        </message>
        <message>
            <source>Read the passphrase from this file, do not ask.</source>
            <translation>De wachtzin uit dit bestand lezen, niet vragen.</translation>
        </message>
        <message>
            <source>Keep window settings in this file.</source>
            <translation>De vensterinstellingen in dit bestand bewaren.</translation>
        </message>
        <message>
            <source>Write pictures of every page into this folder and end.</source>
            <translation>Afbeeldingen van elke pagina in deze map schrijven en stoppen.</translation>
        </message>
        <message>
            <source>Only pictures whose names contain this text.</source>
            <translation>Alleen afbeeldingen waarvan de naam deze tekst bevat.</translation>
        </message>
        <message>
            <source>End once the first page of the office shows its rows: for measuring.</source>
            <translation>Stoppen zodra de eerste pagina van het kantoor haar rijen toont: om te meten.</translation>
        </message>
    </context>
    <context>
        <name>Rights</name>
        <message>
            <source>Your role (%1) does not allow this: ask the syndic of your office.</source>
            <translation>Uw rol (%1) laat dit niet toe: vraag het aan de syndicus van uw kantoor.</translation>
        </message>
    </context>
    <context>
        <name>StatementColumns</name>
        <message>
            <source>Holder</source>
            <translation>Houder</translation>
        </message>
        <message>
            <source>Total (€)</source>
            <translation>Totaal (€)</translation>
        </message>
        <message>
            <source>VAT rate</source>
            <translation>Btw-tarief</translation>
        </message>
        <message>
            <source>Net (€)</source>
            <translation>Netto (€)</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>Btw (€)</translation>
        </message>
        <message>
            <source>Odd cent</source>
            <translation>Afrondingscent</translation>
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
            <translation>IBAN van de zichtrekening</translation>
        </message>
        <message>
            <source>IBAN of the savings account</source>
            <translation>IBAN van de spaarrekening</translation>
        </message>
        <message>
            <source>Total of the shares in the deed</source>
            <translation>Totaal van de aandelen in de akte</translation>
        </message>
        <message>
            <source>Surface (m²)</source>
            <translation>Oppervlakte (m²)</translation>
        </message>
        <message>
            <source>Code of the owner</source>
            <translation>Code van de mede-eigenaar</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Deel</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Recht</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Factuurnummer</translation>
        </message>
        <message>
            <source>Allocation key</source>
            <translation>Verdeelsleutel</translation>
        </message>
        <message>
            <source>Net</source>
            <translation>Netto</translation>
        </message>
        <message>
            <source>VAT rate</source>
            <translation>Btw-tarief</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>Btw</translation>
        </message>
        <message>
            <source>Total with VAT</source>
            <translation>Totaal incl. btw</translation>
        </message>
        <message>
            <source>Number of the item</source>
            <translation>Nummer van het punt</translation>
        </message>
        <message numerus="yes">
            <source>%n building(s)</source>
            <translation>
                <numerusform>%n gebouw</numerusform>
                <numerusform>%n gebouwen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n kavel</numerusform>
                <numerusform>%n kavels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n allocation key(s)</source>
            <translation>
                <numerusform>%n verdeelsleutel</numerusform>
                <numerusform>%n verdeelsleutels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n owner(s)</source>
            <translation>
                <numerusform>%n mede-eigenaar</numerusform>
                <numerusform>%n mede-eigenaars</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n holder(s)</source>
            <translation>
                <numerusform>%n houder</numerusform>
                <numerusform>%n houders</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n ownership(s)</source>
            <translation>
                <numerusform>%n eigendom</numerusform>
                <numerusform>%n eigendommen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n supplier(s)</source>
            <translation>
                <numerusform>%n leverancier</numerusform>
                <numerusform>%n leveranciers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n account(s)</source>
            <translation>
                <numerusform>%n rekening</numerusform>
                <numerusform>%n rekeningen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expense(s)</source>
            <translation>
                <numerusform>%n uitgave</numerusform>
                <numerusform>%n uitgaven</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n agenda item(s)</source>
            <translation>
                <numerusform>%n agendapunt</numerusform>
                <numerusform>%n agendapunten</numerusform>
            </translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Gebouw</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Kavels</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Mede-eigenaars</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Eigendom</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Uitgaven</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Leave out</source>
            <translation>Weglaten</translation>
        </message>
        <message>
            <source>%1: %2 of %3 ✓</source>
            <translation>%1: %2 van %3 ✓</translation>
        </message>
        <message>
            <source>%1: %2 of %3</source>
            <translation>%1: %2 van %3</translation>
        </message>
        <message>
            <source>New key (special allocation key)</source>
            <translation>Nieuwe sleutel (bijzondere verdeelsleutel)</translation>
        </message>
        <message>
            <source>New key from columns of the units file: %1. A column that is no key: go back and say what it holds.</source>
            <translation>Nieuwe sleutel uit kolommen van het kavelbestand: %1. Een kolom die geen sleutel is: ga terug en zeg wat ze bevat.</translation>
        </message>
        <message>
            <source>“%1”</source>
            <translation>“%1”</translation>
        </message>
    </context>
    <context>
        <name>TransferFlow</name>
        <message numerus="yes">
            <source>Transfer of %n unit(s) to %1</source>
            <translation>
                <numerusform>Overdracht van %n kavel aan %1</numerusform>
                <numerusform>Overdracht van %n kavels aan %1</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) transferred to %1.</source>
            <translation>
                <numerusform>%n kavel overgedragen aan %1.</numerusform>
                <numerusform>%n kavels overgedragen aan %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UndoLabels</name>
        <message>
            <source>Change “%1” of %2</source>
            <translation>“%1” van %2 wijzigen</translation>
        </message>
        <message>
            <source>Take over %1</source>
            <translation>%1 overnemen</translation>
        </message>
        <message>
            <source>Issue the statements of %1</source>
            <translation>Afrekeningen van %1 opmaken</translation>
        </message>
        <message>
            <source>Attach %1</source>
            <translation>%1 bijvoegen</translation>
        </message>
        <message>
            <source>Settle a conflict</source>
            <translation>Conflict oplossen</translation>
        </message>
        <message>
            <source>Send a refused change again</source>
            <translation>Een geweigerde wijziging opnieuw sturen</translation>
        </message>
        <message>
            <source>Close the fiscal year from %2 to %3 of %1</source>
            <translation>Het boekjaar van %2 tot %3 van %1 afsluiten</translation>
        </message>
    </context>
    <context>
        <name>UnitColumns</name>
        <message>
            <source>Surface (m²)</source>
            <translation>Oppervlakte (m²)</translation>
        </message>
        <message>
            <source>Changed; apply the shares of the key to store it.</source>
            <translation>Gewijzigd; pas de aandelen van de sleutel toe om het op te slaan.</translation>
        </message>
    </context>
    <context>
        <name>Vocabulary</name>
        <message>
            <source>Organisation</source>
            <translation>Organisatie</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Gebruiker</translation>
        </message>
        <message>
            <source>Role</source>
            <translation>Rol</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Toestel</translation>
        </message>
        <message>
            <source>Building</source>
            <translation>Gebouw</translation>
        </message>
        <message>
            <source>Bank account</source>
            <translation>Bankrekening</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Kavel</translation>
        </message>
        <message>
            <source>Allocation key</source>
            <translation>Verdeelsleutel</translation>
        </message>
        <message>
            <source>Owner</source>
            <translation>Mede-eigenaar</translation>
        </message>
        <message>
            <source>Holder</source>
            <translation>Houder</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Eigendom</translation>
        </message>
        <message>
            <source>Supplier</source>
            <translation>Leverancier</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Rekening</translation>
        </message>
        <message>
            <source>Fiscal year</source>
            <translation>Boekjaar</translation>
        </message>
        <message>
            <source>Expense</source>
            <translation>Uitgave</translation>
        </message>
        <message>
            <source>Meeting</source>
            <translation>Vergadering</translation>
        </message>
        <message>
            <source>Agenda item</source>
            <translation>Agendapunt</translation>
        </message>
        <message>
            <source>Document</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Charge statement</source>
            <translation>Afrekening</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Notitie</translation>
        </message>
        <message>
            <source>Task</source>
            <translation>Taak</translation>
        </message>
        <message>
            <source>Import column</source>
            <translation>Importkolom</translation>
        </message>
        <message>
            <source>Conflict</source>
            <translation>Conflict</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Naam van het kantoor</translation>
        </message>
        <message>
            <source>Label</source>
            <translation>Aanduiding</translation>
        </message>
        <message>
            <source>Name of the key</source>
            <translation>Naam van de sleutel</translation>
        </message>
        <message>
            <source>Identifier</source>
            <translation>Identificatie</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Nummer</translation>
        </message>
        <message>
            <source>Label in French</source>
            <translation>Omschrijving in het Frans</translation>
        </message>
        <message>
            <source>Label in Dutch</source>
            <translation>Omschrijving in het Nederlands</translation>
        </message>
        <message>
            <source>Label in German</source>
            <translation>Omschrijving in het Duits</translation>
        </message>
        <message>
            <source>Label in English</source>
            <translation>Omschrijving in het Engels</translation>
        </message>
        <message>
            <source>Heading</source>
            <translation>Rubriek</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Title</source>
            <translation>Titel</translation>
        </message>
        <message>
            <source>Majority</source>
            <translation>Meerderheid</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>General key</source>
            <translation>Algemene sleutel</translation>
        </message>
        <message>
            <source>Total of the shares</source>
            <translation>Totaal van de aandelen</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Aandelen</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Soort</translation>
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
            <translation>Hoofdvereniging</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Straat</translation>
        </message>
        <message>
            <source>Postal code</source>
            <translation>Postcode</translation>
        </message>
        <message>
            <source>Town</source>
            <translation>Gemeente</translation>
        </message>
        <message>
            <source>Country</source>
            <translation>Land</translation>
        </message>
        <message>
            <source>Enterprise number</source>
            <translation>Ondernemingsnummer</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Start of the fiscal year</source>
            <translation>Begin van het boekjaar</translation>
        </message>
        <message>
            <source>Kind of record</source>
            <translation>Soort record</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Record</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <source>Accepted value</source>
            <translation>Aanvaarde waarde</translation>
        </message>
        <message>
            <source>Author of the accepted value</source>
            <translation>Auteur van de aanvaarde waarde</translation>
        </message>
        <message>
            <source>Device of the accepted value</source>
            <translation>Toestel van de aanvaarde waarde</translation>
        </message>
        <message>
            <source>Time of the accepted value</source>
            <translation>Tijdstip van de aanvaarde waarde</translation>
        </message>
        <message>
            <source>Other value</source>
            <translation>Andere waarde</translation>
        </message>
        <message>
            <source>Author of the other value</source>
            <translation>Auteur van de andere waarde</translation>
        </message>
        <message>
            <source>Device of the other value</source>
            <translation>Toestel van de andere waarde</translation>
        </message>
        <message>
            <source>Time of the other value</source>
            <translation>Tijdstip van de andere waarde</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Toestand</translation>
        </message>
        <message>
            <source>Resolution</source>
            <translation>Oplossing</translation>
        </message>
        <message>
            <source>Resolved by</source>
            <translation>Opgelost door</translation>
        </message>
        <message>
            <source>Reference series</source>
            <translation>Referentiereeks</translation>
        </message>
        <message>
            <source>Registered on</source>
            <translation>Geregistreerd op</translation>
        </message>
        <message>
            <source>File name</source>
            <translation>Bestandsnaam</translation>
        </message>
        <message>
            <source>Checksum</source>
            <translation>Controlesom</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Grootte</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Opgemaakt op</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Invoice number</source>
            <translation>Factuurnummer</translation>
        </message>
        <message>
            <source>Description</source>
            <translation>Omschrijving</translation>
        </message>
        <message>
            <source>VAT lines</source>
            <translation>Btw-lijnen</translation>
        </message>
        <message>
            <source>Total</source>
            <translation>Totaal</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Eerste dag</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Laatste dag</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Vertegenwoordiger</translation>
        </message>
        <message>
            <source>Members</source>
            <translation>Leden</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Uur</translation>
        </message>
        <message>
            <source>Place</source>
            <translation>Plaats</translation>
        </message>
        <message>
            <source>Text</source>
            <translation>Tekst</translation>
        </message>
        <message>
            <source>Author</source>
            <translation>Auteur</translation>
        </message>
        <message>
            <source>Written on</source>
            <translation>Geschreven op</translation>
        </message>
        <message>
            <source>Displayed name</source>
            <translation>Weergegeven naam</translation>
        </message>
        <message>
            <source>Active</source>
            <translation>Actief</translation>
        </message>
        <message>
            <source>E-mail</source>
            <translation>E-mail</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Telefoon</translation>
        </message>
        <message>
            <source>Agent number</source>
            <translation>BIV-nummer</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sinds</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Code</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Naam</translation>
        </message>
        <message>
            <source>First name</source>
            <translation>Voornaam</translation>
        </message>
        <message>
            <source>Company</source>
            <translation>Vennootschap</translation>
        </message>
        <message>
            <source>Mobile phone</source>
            <translation>Gsm</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Vervaldag</translation>
        </message>
        <message>
            <source>Excl. VAT</source>
            <translation>Excl. btw</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>Btw</translation>
        </message>
        <message>
            <source>Structured communication</source>
            <translation>Gestructureerde mededeling</translation>
        </message>
        <message>
            <source>Addressee</source>
            <translation>Bestemmeling</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Kavels</translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Uitgaven</translation>
        </message>
        <message>
            <source>Lines</source>
            <translation>Lijnen</translation>
        </message>
        <message>
            <source>Assigned to</source>
            <translation>Toegewezen aan</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Verdieping</translation>
        </message>
        <message>
            <source>Surface</source>
            <translation>Oppervlakte</translation>
        </message>
        <message>
            <source>Deletion</source>
            <translation>Verwijdering</translation>
        </message>
        <message>
            <source>Absolute majority</source>
            <translation>Volstrekte meerderheid</translation>
        </message>
        <message>
            <source>Two-thirds majority</source>
            <translation>Meerderheid van twee derden</translation>
        </message>
        <message>
            <source>Four-fifths majority</source>
            <translation>Meerderheid van vier vijfden</translation>
        </message>
        <message>
            <source>Unanimity</source>
            <translation>Eenparigheid</translation>
        </message>
        <message>
            <source>Current account</source>
            <translation>Zichtrekening</translation>
        </message>
        <message>
            <source>Savings account</source>
            <translation>Spaarrekening</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Open</translation>
        </message>
        <message>
            <source>Settled</source>
            <translation>Geregeld</translation>
        </message>
        <message>
            <source>Other document</source>
            <translation>Ander document</translation>
        </message>
        <message>
            <source>Closed</source>
            <translation>Afgesloten</translation>
        </message>
        <message>
            <source>Sole owner</source>
            <translation>Enige eigenaar</translation>
        </message>
        <message>
            <source>Joint owners</source>
            <translation>Onverdeeldheid</translation>
        </message>
        <message>
            <source>Usufruct and bare ownership</source>
            <translation>Vruchtgebruik en blote eigendom</translation>
        </message>
        <message>
            <source>Ordinary general assembly</source>
            <translation>Gewone algemene vergadering</translation>
        </message>
        <message>
            <source>Extraordinary general assembly</source>
            <translation>Buitengewone algemene vergadering</translation>
        </message>
        <message>
            <source>Second session</source>
            <translation>Tweede zitting</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Gepland</translation>
        </message>
        <message>
            <source>Convened</source>
            <translation>Bijeengeroepen</translation>
        </message>
        <message>
            <source>Held</source>
            <translation>Gehouden</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Geannuleerd</translation>
        </message>
        <message>
            <source>Syndic</source>
            <translation>Syndicus</translation>
        </message>
        <message>
            <source>Accountant</source>
            <translation>Boekhouder</translation>
        </message>
        <message>
            <source>Reader</source>
            <translation>Lezer</translation>
        </message>
        <message>
            <source>In progress</source>
            <translation>Bezig</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Frans</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Appartement</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Woning</translation>
        </message>
        <message>
            <source>Shop</source>
            <translation>Winkel</translation>
        </message>
        <message>
            <source>Office</source>
            <translation>Kantoor</translation>
        </message>
        <message>
            <source>Cellar</source>
            <translation>Kelder</translation>
        </message>
        <message>
            <source>Garage</source>
            <translation>Garage</translation>
        </message>
        <message>
            <source>Parking space</source>
            <translation>Parkeerplaats</translation>
        </message>
        <message>
            <source>Other unit</source>
            <translation>Andere kavel</translation>
        </message>
        <message>
            <source>Full ownership</source>
            <translation>Volle eigendom</translation>
        </message>
        <message>
            <source>Undivided ownership</source>
            <translation>Onverdeeldheid</translation>
        </message>
        <message>
            <source>Usufruct</source>
            <translation>Vruchtgebruik</translation>
        </message>
        <message>
            <source>Bare ownership</source>
            <translation>Blote eigendom</translation>
        </message>
        <message>
            <source>Letterhead</source>
            <translation>Briefhoofd</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Bijlage</translation>
        </message>
        <message>
            <source>Media type</source>
            <translation>Bestandstype</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Toegevoegd op</translation>
        </message>
    </context>
    <context>
        <name>document</name>
        <message>
            <source>Charge statement</source>
            <translation>Afrekening</translation>
        </message>
        <message>
            <source>No. %1</source>
            <extracomment>%1 the number of the document</extracomment>
            <translation>Nr. %1</translation>
        </message>
        <message>
            <source>Issued on %1</source>
            <translation>Opgemaakt op %1</translation>
        </message>
        <message>
            <source>Period from %1 to %2</source>
            <extracomment>both days included</extracomment>
            <translation>Periode van %1 tot en met %2</translation>
        </message>
        <message>
            <source>COPY printed on %1</source>
            <translation>KOPIE (duplicaat) afgedrukt op %1</translation>
        </message>
        <message>
            <source>Enterprise number: %1</source>
            <translation>Ondernemingsnummer: %1</translation>
        </message>
        <message>
            <source>Syndic: %1</source>
            <translation>Syndicus: %1</translation>
        </message>
        <message>
            <source>To pay</source>
            <translation>Te betalen</translation>
        </message>
        <message>
            <source>by %1 at the latest</source>
            <extracomment>follows "To pay" and the amount</extracomment>
            <translation>uiterlijk op %1</translation>
        </message>
        <message>
            <source>Nothing to pay</source>
            <translation>Niets te betalen</translation>
        </message>
        <message>
            <source>No payment is asked for this statement.</source>
            <translation>Voor deze afrekening wordt geen betaling gevraagd.</translation>
        </message>
        <message>
            <source>In your favour</source>
            <translation>In uw voordeel</translation>
        </message>
        <message>
            <source>This amount is due to you: no payment is asked.</source>
            <translation>Dit bedrag komt u toe: er wordt geen betaling gevraagd.</translation>
        </message>
        <message>
            <source>Beneficiary</source>
            <translation>Begunstigde</translation>
        </message>
        <message>
            <source>Structured communication</source>
            <translation>Gestructureerde mededeling</translation>
        </message>
        <message>
            <source>Scan with your banking app</source>
            <translation>Scan met uw bankapp</translation>
        </message>
        <message>
            <source>Holder</source>
            <extracomment>who stands for a unit</extracomment>
            <translation>Houder</translation>
        </message>
        <message>
            <source>Full ownership</source>
            <translation>Volle eigendom</translation>
        </message>
        <message>
            <source>Undivided ownership</source>
            <translation>Onverdeeldheid</translation>
        </message>
        <message>
            <source>Usufruct</source>
            <translation>Vruchtgebruik</translation>
        </message>
        <message>
            <source>Bare ownership</source>
            <translation>Blote eigendom</translation>
        </message>
        <message>
            <source>Summary</source>
            <translation>Overzicht</translation>
        </message>
        <message>
            <source>Details of the expenses</source>
            <translation>Detail van de uitgaven</translation>
        </message>
        <message>
            <source>Unit %1</source>
            <translation>Kavel %1</translation>
        </message>
        <message>
            <source>Unit %1 (continued)</source>
            <translation>Kavel %1 (vervolg)</translation>
        </message>
        <message>
            <source>%1 / %2 shares</source>
            <translation>%1 / %2 aandelen</translation>
        </message>
        <message>
            <source>%1 / %2 days</source>
            <translation>%1 / %2 dagen</translation>
        </message>
        <message>
            <source>Allocation key: %1</source>
            <translation>Verdeelsleutel: %1</translation>
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
            <translation>Leverancier</translation>
        </message>
        <message>
            <source>Invoice</source>
            <translation>Factuur</translation>
        </message>
        <message>
            <source>Account</source>
            <translation>Rekening</translation>
        </message>
        <message>
            <source>Total expense</source>
            <extracomment>of the whole association, VAT included</extracomment>
            <translation>Totale uitgave</translation>
        </message>
        <message>
            <source>Unit</source>
            <translation>Kavel</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Aandelen</translation>
        </message>
        <message>
            <source>Your share</source>
            <translation>Uw aandeel</translation>
        </message>
        <message>
            <source>Excl. VAT</source>
            <translation>Excl. btw</translation>
        </message>
        <message>
            <source>Rate</source>
            <extracomment>of VAT</extracomment>
            <translation>Tarief</translation>
        </message>
        <message>
            <source>VAT</source>
            <translation>Btw</translation>
        </message>
        <message>
            <source>Incl. VAT</source>
            <translation>Incl. btw</translation>
        </message>
        <message>
            <source>Total of unit %1</source>
            <translation>Totaal kavel %1</translation>
        </message>
        <message>
            <source>Total of the statement</source>
            <translation>Totaal van de afrekening</translation>
        </message>
        <message>
            <source>Carried forward</source>
            <extracomment>foot of a page</extracomment>
            <translation>Over te dragen</translation>
        </message>
        <message>
            <source>Brought forward</source>
            <extracomment>head of the next page</extracomment>
            <translation>Overdracht</translation>
        </message>
        <message>
            <source>VAT by rate</source>
            <translation>Btw per tarief</translation>
        </message>
        <message>
            <source>Odd cents</source>
            <translation>Afrondingscenten</translation>
        </message>
        <message>
            <source>Each expense is divided to the cent: parts are cut to whole cents, then the cents left over go to the largest remainders. Your part bears one of them in these lines (line: part cut to cents + cent, remainder of the division):</source>
            <translation>Elke uitgave wordt tot op de cent verdeeld: de delen worden afgekapt op hele centen, daarna gaan de resterende centen naar de grootste resten. Uw deel draagt er een in deze regels (regel: afgekapt deel + cent, rest van de deling):</translation>
        </message>
        <message>
            <source>excl. VAT</source>
            <extracomment>in the list of odd cents: the amount without VAT</extracomment>
            <translation>excl. btw</translation>
        </message>
        <message>
            <source>VAT part</source>
            <extracomment>in the list of odd cents: the amount of VAT</extracomment>
            <translation>btw</translation>
        </message>
        <message>
            <source>by days</source>
            <extracomment>in the list of odd cents: division among successive holders</extracomment>
            <translation>per dag</translation>
        </message>
        <message>
            <source>Reference version: %1. Translation on request.</source>
            <extracomment>%1 a language</extracomment>
            <translation>Referentieversie: %1. Vertaling op verzoek.</translation>
        </message>
        <message>
            <source>French</source>
            <translation>Frans</translation>
        </message>
        <message>
            <source>Dutch</source>
            <translation>Nederlands</translation>
        </message>
        <message>
            <source>German</source>
            <translation>Duits</translation>
        </message>
        <message>
            <source>English</source>
            <translation>Engels</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>Pagina %1 van %2</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages</name>
        <message>
            <source>Type the amount without VAT.</source>
            <translation>Typ het bedrag excl. btw.</translation>
        </message>
        <message>
            <source>%1: net %2, VAT %3</source>
            <comment>VAT rate, amounts</comment>
            <translation>%1: netto %2, btw %3</translation>
        </message>
        <message>
            <source>Net and VAT add up to %1.</source>
            <translation>Netto en btw zijn samen %1.</translation>
        </message>
        <message>
            <source>Choose an allocation key of the list.</source>
            <translation>Kies een verdeelsleutel uit de lijst.</translation>
        </message>
        <message>
            <source>Choose an account of the list.</source>
            <translation>Kies een rekening uit de lijst.</translation>
        </message>
        <message>
            <source>Type the number of the invoice.</source>
            <translation>Typ het nummer van de factuur.</translation>
        </message>
        <message>
            <source>Type the supplier.</source>
            <translation>Typ de leverancier.</translation>
        </message>
        <message>
            <source>Type the date of the invoice.</source>
            <translation>Typ de datum van de factuur.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::AllocationTrial</name>
        <message>
            <source>Unit</source>
            <translation>Kavel</translation>
        </message>
        <message>
            <source>Shares</source>
            <translation>Aandelen</translation>
        </message>
        <message>
            <source>Floor</source>
            <translation>Hele centen</translation>
        </message>
        <message>
            <source>Remainder</source>
            <translation>Rest</translation>
        </message>
        <message>
            <source>Extra cent</source>
            <translation>Extra cent</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Deel</translation>
        </message>
        <message>
            <source>Type an amount to see the part of each unit. Nothing is stored.</source>
            <translation>Typ een bedrag om het deel van elke kavel te zien. Niets wordt opgeslagen.</translation>
        </message>
        <message numerus="yes">
            <source>Each unit has its exact share without the fraction of a cent (floor). The remainder counts %1ths of a cent. %n cent(s) left over went to the largest remainders, equal ones to the first unit.</source>
            <translation>
                <numerusform>Elke kavel krijgt zijn juiste deel zonder de fractie van een cent. De rest telt %1en van een cent. %n overblijvende cent ging naar de grootste rest; bij gelijke resten naar de eerste kavel.</numerusform>
                <numerusform>Elke kavel krijgt zijn juiste deel zonder de fractie van een cent. De rest telt %1en van een cent. %n overblijvende centen gingen naar de grootste resten; bij gelijke resten naar de eerste kavel.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try an allocation</source>
            <translation>Een verdeling proberen</translation>
        </message>
        <message>
            <source>&amp;Amount (€)</source>
            <translation>&amp;Bedrag (€)</translation>
        </message>
        <message>
            <source>Amount to divide</source>
            <translation>Te verdelen bedrag</translation>
        </message>
        <message>
            <source>Allocation &amp;key</source>
            <translation>Verdeel&amp;sleutel</translation>
        </message>
        <message>
            <source>Allocation key</source>
            <translation>Verdeelsleutel</translation>
        </message>
        <message>
            <source>Parts of the units</source>
            <translation>Delen van de kavels</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingDialog</name>
        <message>
            <source>New building</source>
            <translation>Nieuw gebouw</translation>
        </message>
        <message>
            <source>Create the building</source>
            <translation>Gebouw aanmaken</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingForm</name>
        <message>
            <source>Give the building a name.</source>
            <translation>Geef het gebouw een naam.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingWorkspace</name>
        <message>
            <source>Pages of the building</source>
            <translation>Pagina's van het gebouw</translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s)</source>
            <translation>
                <numerusform>%n kavel</numerusform>
                <numerusform>%n kavels</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 shares</source>
            <translation>%1 aandelen</translation>
        </message>
        <message>
            <source>No units yet</source>
            <translation>Nog geen kavels</translation>
        </message>
        <message>
            <source>Shares complete</source>
            <translation>Aandelen volledig</translation>
        </message>
        <message>
            <source>Shares incomplete</source>
            <translation>Aandelen onvolledig</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::BuildingsPage</name>
        <message>
            <source>Units</source>
            <translation>Kavels</translation>
        </message>
        <message>
            <source>Buildings</source>
            <translation>Gebouwen</translation>
        </message>
        <message>
            <source>New building…</source>
            <translation>Nieuw gebouw…</translation>
        </message>
        <message>
            <source>New building</source>
            <translation>Nieuw gebouw</translation>
        </message>
        <message>
            <source>Filter this list</source>
            <translation>Deze lijst filteren</translation>
        </message>
        <message>
            <source>Take over a building…</source>
            <translation>Gebouw overnemen…</translation>
        </message>
        <message>
            <source>No building yet. Take one over from the previous syndic's spreadsheets, or connect to your office's server in the settings.</source>
            <translation>Nog geen gebouw. Neem er een over uit de rekenbladen van de vorige syndicus, of maak in de instellingen verbinding met de server van uw kantoor.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::ConflictsPage</name>
        <message>
            <source>Keep mine in the first conflict</source>
            <translation>De mijne behouden in het eerste conflict</translation>
        </message>
        <message>
            <source>Keep theirs in the first conflict</source>
            <translation>De andere behouden in het eerste conflict</translation>
        </message>
        <message>
            <source>Whole record</source>
            <translation>Volledig record</translation>
        </message>
        <message>
            <source>you</source>
            <translation>u</translation>
        </message>
        <message>
            <source>%1 on %2</source>
            <comment>person, device</comment>
            <translation>%1 op %2</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) settled.</source>
            <translation>
                <numerusform>%n conflict opgelost.</numerusform>
                <numerusform>%n conflicten opgelost.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s): two people changed the same field apart from each other. Nothing is lost until you choose.</source>
            <translation>
                <numerusform>%n conflict: twee mensen wijzigden los van elkaar hetzelfde veld. Er gaat niets verloren voor u kiest.</numerusform>
                <numerusform>%n conflicten: twee mensen wijzigden los van elkaar hetzelfde veld. Er gaat niets verloren voor u kiest.</numerusform>
            </translation>
        </message>
        <message>
            <source>No conflicts: everything that came together fits.</source>
            <translation>Geen conflicten: alles wat samenkwam, past.</translation>
        </message>
        <message numerus="yes">
            <source>%n more follow(s) when these are settled.</source>
            <translation>
                <numerusform>Er volgt nog %n wanneer deze opgelost zijn.</numerusform>
                <numerusform>Er volgen er nog %n wanneer deze opgelost zijn.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open conflicts</source>
            <translation>Open conflicten</translation>
        </message>
        <message>
            <source>Send a refused change again</source>
            <translation>Een geweigerde wijziging opnieuw sturen</translation>
        </message>
        <message>
            <source>Sent again.</source>
            <translation>Opnieuw gestuurd.</translation>
        </message>
        <message>
            <source>Let a refused change go</source>
            <translation>Afzien van een geweigerde wijziging</translation>
        </message>
        <message>
            <source>Let go: the record stays as it is.</source>
            <translation>Ervan afgezien: het record blijft zoals het is.</translation>
        </message>
        <message>
            <source>A choice settles</source>
            <translation>Een keuze lost op</translation>
        </message>
        <message>
            <source>Settle conflicts</source>
            <translation>Conflicten oplossen</translation>
        </message>
        <message>
            <source>all of the same field with the same two values</source>
            <translation>alle van hetzelfde veld met dezelfde twee waarden</translation>
        </message>
        <message>
            <source>all of the same import or other act</source>
            <translation>alle van dezelfde import of andere handeling</translation>
        </message>
        <message>
            <source>all of the same record</source>
            <translation>alle van hetzelfde record</translation>
        </message>
        <message>
            <source>all that the same person typed</source>
            <translation>alles wat dezelfde persoon intikte</translation>
        </message>
        <message>
            <source>deleted</source>
            <comment>the record</comment>
            <translation>verwijderd</translation>
        </message>
        <message>
            <source>this conflict alone</source>
            <translation>alleen dit conflict</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::ExpenseForm</name>
        <message>
            <source>VAT rate</source>
            <translation>Btw-tarief</translation>
        </message>
        <message>
            <source>Net (€)</source>
            <translation>Netto (€)</translation>
        </message>
        <message>
            <source>VAT (€)</source>
            <translation>Btw (€)</translation>
        </message>
        <message>
            <source>Total (€)</source>
            <translation>Totaal (€)</translation>
        </message>
        <message>
            <source>New expense</source>
            <translation>Nieuwe uitgave</translation>
        </message>
        <message>
            <source>Another VAT rate</source>
            <translation>Ander btw-tarief</translation>
        </message>
        <message>
            <source>Store expense</source>
            <translation>Uitgave opslaan</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::ExpensesPage</name>
        <message>
            <source>New expense</source>
            <translation>Nieuwe uitgave</translation>
        </message>
        <message>
            <source>Delete expenses</source>
            <translation>Uitgaven verwijderen</translation>
        </message>
        <message>
            <source>Filter expenses</source>
            <translation>Uitgaven filteren</translation>
        </message>
        <message>
            <source>New expense %1</source>
            <translation>Nieuwe uitgave %1</translation>
        </message>
        <message>
            <source>Expense of %1 € stored.</source>
            <translation>Uitgave van %1 € opgeslagen.</translation>
        </message>
        <message>
            <source>Change expense %1</source>
            <translation>Uitgave %1 wijzigen</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n expense(s)</source>
            <translation>
                <numerusform>%n uitgave verwijderen</numerusform>
                <numerusform>%n uitgaven verwijderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expense(s) deleted.</source>
            <translation>
                <numerusform>%n uitgave verwijderd.</numerusform>
                <numerusform>%n uitgaven verwijderd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Expenses</source>
            <translation>Uitgaven</translation>
        </message>
        <message>
            <source>This building has no expenses yet.</source>
            <translation>Dit gebouw heeft nog geen uitgaven.</translation>
        </message>
        <message>
            <source>VAT rates of the invoice…</source>
            <translation>Btw-tarieven van de factuur…</translation>
        </message>
        <message>
            <source>Expense changed: %1</source>
            <translation>Uitgave gewijzigd: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::FirstRunPage</name>
        <message>
            <source>Office</source>
            <comment>default file name of an office</comment>
            <translation>Kantoor</translation>
        </message>
        <message>
            <source>File of the office</source>
            <translation>Bestand van het kantoor</translation>
        </message>
        <message>
            <source>Offices (*.mitoyen)</source>
            <translation>Kantoren (*.mitoyen)</translation>
        </message>
        <message>
            <source>Open an office</source>
            <translation>Een kantoor openen</translation>
        </message>
        <message>
            <source>Offices (*.mitoyen);;All files (*)</source>
            <translation>Kantoren (*.mitoyen);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Give the office a name.</source>
            <translation>Geef het kantoor een naam.</translation>
        </message>
        <message>
            <source>Say where the file shall be kept.</source>
            <translation>Zeg waar het bestand bewaard wordt.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); several words are easy to keep in mind.</source>
            <translation>
                <numerusform>Minstens %n teken; meerdere woorden onthoudt u gemakkelijk.</numerusform>
                <numerusform>Minstens %n tekens; meerdere woorden onthoudt u gemakkelijk.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>De twee wachtzinnen verschillen.</translation>
        </message>
        <message>
            <source>Recovery phrase</source>
            <translation>Herstelzin</translation>
        </message>
        <message>
            <source>Welcome</source>
            <translation>Welkom</translation>
        </message>
        <message>
            <source>Everything stays in one encrypted file on this computer. It works without a network; a server can be connected later.</source>
            <translation>Alles blijft in één versleuteld bestand op deze computer. Het werkt zonder netwerk; een server kan later verbonden worden.</translation>
        </message>
        <message>
            <source>Name of the office</source>
            <translation>Naam van het kantoor</translation>
        </message>
        <message>
            <source>Language of the office</source>
            <translation>Taal van het kantoor</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Choose the file of the office</source>
            <translation>Het bestand van het kantoor kiezen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Wachtzin herhalen</translation>
        </message>
        <message>
            <source>Open without asking on this computer (keychain)</source>
            <translation>Op deze computer openen zonder te vragen (sleutelhanger)</translation>
        </message>
        <message>
            <source>Create the office</source>
            <translation>Kantoor aanmaken</translation>
        </message>
        <message>
            <source>Open an existing file…</source>
            <translation>Bestaand bestand openen…</translation>
        </message>
        <message>
            <source>Print this phrase and keep it in a safe place. With it and the file, the office opens on any computer, even when the passphrase is forgotten. Nobody can make it again without it.</source>
            <translation>Druk deze zin af en bewaar hem op een veilige plaats. Met deze zin en het bestand opent het kantoor op elke computer, ook als de wachtzin vergeten is. Niemand kan hem opnieuw maken.</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Print the recovery phrase</source>
            <translation>De herstelzin afdrukken</translation>
        </message>
        <message>
            <source>I keep the phrase in a safe place</source>
            <translation>Ik bewaar de zin op een veilige plaats</translation>
        </message>
        <message>
            <source>Continue</source>
            <translation>Doorgaan</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::HistoryDrawer</name>
        <message>
            <source>created</source>
            <translation>aangemaakt</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>gewijzigd</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>verwijderd</translation>
        </message>
        <message>
            <source>shares set</source>
            <translation>aandelen vastgelegd</translation>
        </message>
        <message>
            <source>document issued</source>
            <translation>document opgemaakt</translation>
        </message>
        <message>
            <source>waits for the exchange</source>
            <translation>wacht op de uitwisseling</translation>
        </message>
        <message>
            <source>applied</source>
            <translation>toegepast</translation>
        </message>
        <message>
            <source>merged</source>
            <translation>samengevoegd</translation>
        </message>
        <message>
            <source>in conflict</source>
            <translation>in conflict</translation>
        </message>
        <message>
            <source>refused</source>
            <translation>geweigerd</translation>
        </message>
        <message>
            <source>received</source>
            <translation>ontvangen</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Wie</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Veld</translation>
        </message>
        <message>
            <source>Old → new</source>
            <translation>Oud → nieuw</translation>
        </message>
        <message>
            <source>Exchange</source>
            <translation>Uitwisseling</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leeg)</translation>
        </message>
        <message>
            <source>%1 → %2</source>
            <comment>old value, new value</comment>
            <translation>%1 → %2</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Geschiedenis</translation>
        </message>
        <message>
            <source>History of %1 %2</source>
            <comment>kind of record, its name</comment>
            <translation>Geschiedenis van %1 %2</translation>
        </message>
        <message>
            <source>Close the history</source>
            <translation>De geschiedenis sluiten</translation>
        </message>
        <message>
            <source>fiscal year closed</source>
            <translation>boekjaar afgesloten</translation>
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
            <translation>%1: %2 van %3 ✓</translation>
        </message>
        <message>
            <source>%1: %2 of %3, difference %4</source>
            <translation>%1: %2 van %3, verschil %4</translation>
        </message>
        <message>
            <source>The shares miss the total of the deed: statements wait until they meet it.</source>
            <translation>De aandelen stemmen niet overeen met het totaal van de akte: de afrekeningen wachten tot ze kloppen.</translation>
        </message>
        <message>
            <source>Changed shares count once they are applied.</source>
            <translation>Gewijzigde aandelen tellen zodra ze toegepast zijn.</translation>
        </message>
        <message>
            <source>Apply shares</source>
            <translation>Aandelen toepassen</translation>
        </message>
        <message>
            <source>Apply the changed shares</source>
            <translation>De gewijzigde aandelen toepassen</translation>
        </message>
        <message>
            <source>Discard</source>
            <translation>Verwerpen</translation>
        </message>
        <message>
            <source>Discard the changed shares</source>
            <translation>De gewijzigde aandelen verwerpen</translation>
        </message>
        <message>
            <source>Total of the &amp;deed</source>
            <translation>Totaal van de &amp;basisakte</translation>
        </message>
        <message>
            <source>Total of the deed</source>
            <translation>Totaal van de basisakte</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::MainWindow</name>
        <message>
            <source>&amp;File</source>
            <translation>&amp;Bestand</translation>
        </message>
        <message>
            <source>&amp;Edit</source>
            <translation>B&amp;ewerken</translation>
        </message>
        <message>
            <source>&amp;View</source>
            <translation>Beel&amp;d</translation>
        </message>
        <message>
            <source>&amp;Building</source>
            <translation>&amp;Gebouw</translation>
        </message>
        <message>
            <source>&amp;Accounting</source>
            <translation>Boek&amp;houding</translation>
        </message>
        <message>
            <source>A&amp;ssembly</source>
            <translation>&amp;Vergadering</translation>
        </message>
        <message>
            <source>&amp;Tools</source>
            <translation>E&amp;xtra</translation>
        </message>
        <message>
            <source>&amp;Help</source>
            <translation>Hel&amp;p</translation>
        </message>
        <message>
            <source>Open another office…</source>
            <translation>Ander kantoor openen…</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Vergrendelen</translation>
        </message>
        <message>
            <source>Quit</source>
            <translation>Afsluiten</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Find in this list</source>
            <translation>Zoeken in deze lijst</translation>
        </message>
        <message>
            <source>Search everywhere</source>
            <translation>Overal zoeken</translation>
        </message>
        <message>
            <source>Portfolio</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>Next page of the building</source>
            <translation>Volgende pagina van het gebouw</translation>
        </message>
        <message>
            <source>Previous page of the building</source>
            <translation>Vorige pagina van het gebouw</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Grotere tekst</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Kleinere tekst</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <translation>Normale tekstgrootte</translation>
        </message>
        <message>
            <source>Light or dark as the system</source>
            <translation>Licht of donker zoals het systeem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Exchange changes now</source>
            <translation>Wijzigingen nu uitwisselen</translation>
        </message>
        <message>
            <source>About Mitoyen</source>
            <translation>Over Mitoyen</translation>
        </message>
        <message>
            <source>There is nothing to undo.</source>
            <translation>Er is niets ongedaan te maken.</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Ongedaan gemaakt: %1</translation>
        </message>
        <message>
            <source>Mitoyen %1
Management of co-ownerships, with and without a network.
Free software under the GNU Affero General Public License, version 3 or later.</source>
            <translation>Mitoyen %1
Beheer van mede-eigendommen, met en zonder netwerk.
Vrije software onder de GNU Affero General Public License, versie 3 of later.</translation>
        </message>
        <message>
            <source>Redo</source>
            <translation>Opnieuw uitvoeren</translation>
        </message>
        <message>
            <source>Done again: %1</source>
            <translation>Opnieuw uitgevoerd: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::MeetingsPage</name>
        <message>
            <source>New assembly</source>
            <translation>Nieuwe vergadering</translation>
        </message>
        <message>
            <source>New agenda item</source>
            <translation>Nieuw agendapunt</translation>
        </message>
        <message>
            <source>Delete the assembly or agenda item</source>
            <translation>De vergadering of het agendapunt verwijderen</translation>
        </message>
        <message>
            <source>Change the assembly</source>
            <translation>De vergadering wijzigen</translation>
        </message>
        <message>
            <source>Change agenda item %1</source>
            <translation>Agendapunt %1 wijzigen</translation>
        </message>
        <message>
            <source>New agenda item %1</source>
            <translation>Nieuw agendapunt %1</translation>
        </message>
        <message>
            <source>Delete the agenda item</source>
            <translation>Het agendapunt verwijderen</translation>
        </message>
        <message>
            <source>Delete the assembly with its agenda</source>
            <translation>De vergadering met haar agenda verwijderen</translation>
        </message>
        <message>
            <source>Agenda</source>
            <translation>Agenda</translation>
        </message>
        <message>
            <source>Assemblies</source>
            <translation>Vergaderingen</translation>
        </message>
        <message>
            <source>No assembly is planned for this building.</source>
            <translation>Voor dit gebouw is geen vergadering gepland.</translation>
        </message>
        <message>
            <source>This agenda has no items yet.</source>
            <translation>Deze agenda heeft nog geen punten.</translation>
        </message>
        <message>
            <source>Choose an assembly to see its agenda.</source>
            <translation>Kies een vergadering om haar agenda te zien.</translation>
        </message>
        <message>
            <source>Agenda item added: %1</source>
            <translation>Agendapunt toegevoegd: %1</translation>
        </message>
        <message>
            <source>Agenda item changed: %1</source>
            <translation>Agendapunt gewijzigd: %1</translation>
        </message>
        <message>
            <source>The agenda item was deleted.</source>
            <translation>Het agendapunt is verwijderd.</translation>
        </message>
        <message>
            <source>The assembly was added.</source>
            <translation>De vergadering is toegevoegd.</translation>
        </message>
        <message>
            <source>The assembly was changed.</source>
            <translation>De vergadering is gewijzigd.</translation>
        </message>
        <message>
            <source>The assembly was deleted with its agenda.</source>
            <translation>De vergadering is verwijderd met haar agenda.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::NewOwnerForm</name>
        <message>
            <source>Choose an owner, or create a new one.</source>
            <translation>Kies een eigenaar of maak een nieuwe aan.</translation>
        </message>
        <message>
            <source>No owner, or more than one, is called so: choose one of the list, or create a new one.</source>
            <translation>Geen of meer dan één eigenaar heet zo: kies uit de lijst of maak een nieuwe persoon aan.</translation>
        </message>
        <message>
            <source>Write the part like 1/2 or 50 %.</source>
            <translation>Schrijf het deel als 1/2 of 50 %.</translation>
        </message>
        <message>
            <source>New owner</source>
            <translation>Nieuwe eigenaar</translation>
        </message>
        <message>
            <source>New owner %1</source>
            <translation>Nieuwe eigenaar %1</translation>
        </message>
        <message>
            <source>Owner of the building</source>
            <translation>Mede-eigenaar van het gebouw</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Recht</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Deel</translation>
        </message>
        <message>
            <source>Name or code</source>
            <translation>Naam of code</translation>
        </message>
        <message>
            <source>Create a new person</source>
            <translation>Nieuwe persoon aanmaken</translation>
        </message>
        <message>
            <source>Choose from the list instead</source>
            <translation>Toch uit de lijst kiezen</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Verwijderen</translation>
        </message>
        <message>
            <source>Remove %1</source>
            <translation>%1 verwijderen</translation>
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
            <translation>Dit kantoor heeft zichzelf vergrendeld: zijn server werd te lang niet bereikt. Niets is verloren; het gaat weer open zodra de server bereikt is.</translation>
        </message>
        <message numerus="yes">
            <source>This office locks itself in %n day(s) unless its server is reached before.</source>
            <translation>
                <numerusform>Dit kantoor vergrendelt zichzelf over %n dag als zijn server intussen niet bereikt wordt.</numerusform>
                <numerusform>Dit kantoor vergrendelt zichzelf over %n dagen als zijn server intussen niet bereikt wordt.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try to reach the server</source>
            <translation>De server proberen te bereiken</translation>
        </message>
        <message>
            <source>Until then your work stays on this computer.</source>
            <translation>Tot dan blijft uw werk op deze computer.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OrderBar</name>
        <message>
            <source>Type the first day.</source>
            <translation>Typ de eerste dag.</translation>
        </message>
        <message>
            <source>Type the last day.</source>
            <translation>Typ de laatste dag.</translation>
        </message>
        <message>
            <source>The period ends before it begins.</source>
            <translation>De periode eindigt voor ze begint.</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Van</translation>
        </message>
        <message>
            <source>To (inclusive)</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>Due on</source>
            <translation>Vervaldag</translation>
        </message>
        <message>
            <source>30 days after issue</source>
            <translation>30 dagen na opmaak</translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Map voor de bestanden</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>De map kiezen</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
        <message>
            <source>Preview the statements</source>
            <translation>Voorbeeld van de afrekeningen</translation>
        </message>
        <message>
            <source>Issue…</source>
            <translation>Opmaken…</translation>
        </message>
        <message>
            <source>Issue the statements</source>
            <translation>De afrekeningen opmaken</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OverviewPage</name>
        <message>
            <source>Change a building</source>
            <translation>Een gebouw wijzigen</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Opgeslagen.</translation>
        </message>
        <message>
            <source>Master data</source>
            <translation>Stamgegevens</translation>
        </message>
        <message>
            <source>At a glance</source>
            <translation>In één oogopslag</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Openen</translation>
        </message>
        <message>
            <source>Open: %1</source>
            <translation>Openen: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OwnerUnits</name>
        <message>
            <source>Unit</source>
            <translation>Kavel</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Sinds</translation>
        </message>
        <message>
            <source>Until</source>
            <translation>Tot en met</translation>
        </message>
        <message>
            <source>today</source>
            <translation>vandaag</translation>
        </message>
        <message>
            <source>Right</source>
            <translation>Recht</translation>
        </message>
        <message>
            <source>Part</source>
            <translation>Deel</translation>
        </message>
        <message>
            <source>Together with</source>
            <translation>Samen met</translation>
        </message>
        <message>
            <source>Gets the documents</source>
            <translation>Ontvangt de documenten</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>ja</translation>
        </message>
        <message>
            <source>no</source>
            <translation>nee</translation>
        </message>
        <message>
            <source>Ownership</source>
            <translation>Eigendom</translation>
        </message>
        <message>
            <source>Units of %1</source>
            <translation>Kavels van %1</translation>
        </message>
        <message>
            <source>Units of the owner</source>
            <translation>Kavels van de mede-eigenaar</translation>
        </message>
        <message>
            <source>Choose an owner to see the units.</source>
            <translation>Kies een mede-eigenaar om de kavels te zien.</translation>
        </message>
        <message>
            <source>This owner holds no unit.</source>
            <translation>Deze mede-eigenaar heeft geen kavel.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::OwnersPage</name>
        <message>
            <source>New owner</source>
            <translation>Nieuwe mede-eigenaar</translation>
        </message>
        <message>
            <source>Delete owners</source>
            <translation>Mede-eigenaars verwijderen</translation>
        </message>
        <message>
            <source>Change owner %1</source>
            <translation>Mede-eigenaar %1 wijzigen</translation>
        </message>
        <message>
            <source>New owner %1</source>
            <translation>Nieuwe mede-eigenaar %1</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n owner(s)</source>
            <translation>
                <numerusform>%n mede-eigenaar verwijderen</numerusform>
                <numerusform>%n mede-eigenaars verwijderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n owner(s) deleted.</source>
            <translation>
                <numerusform>%n mede-eigenaar verwijderd.</numerusform>
                <numerusform>%n mede-eigenaars verwijderd.</numerusform>
            </translation>
        </message>
        <message>
            <source>Filter owners</source>
            <translation>Mede-eigenaars filteren</translation>
        </message>
        <message>
            <source>Owners</source>
            <translation>Mede-eigenaars</translation>
        </message>
        <message>
            <source>This building has no owners yet. Type them here, or take the building over from spreadsheets.</source>
            <translation>Dit gebouw heeft nog geen mede-eigenaars. Typ ze hier, of neem het gebouw over uit rekenbladen.</translation>
        </message>
        <message>
            <source>Transfer the owner's units…</source>
            <translation>Kavels van de mede-eigenaar overdragen…</translation>
        </message>
        <message>
            <source>Owner added: %1</source>
            <translation>Mede-eigenaar toegevoegd: %1</translation>
        </message>
        <message>
            <source>Owner changed: %1</source>
            <translation>Mede-eigenaar gewijzigd: %1</translation>
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
            <translation>Details kopiëren</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::RefusedList</name>
        <message>
            <source>new</source>
            <translation>nieuw</translation>
        </message>
        <message>
            <source>deleted</source>
            <translation>verwijderd</translation>
        </message>
        <message>
            <source>changed</source>
            <translation>gewijzigd</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>field, value</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>(empty)</source>
            <translation>(leeg)</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) refused</source>
            <translation>
                <numerusform>%n wijziging geweigerd</numerusform>
                <numerusform>%n wijzigingen geweigerd</numerusform>
            </translation>
        </message>
        <message>
            <source>The server did not take these; the records are as before. What you typed is kept here until you send it again or let it go.</source>
            <translation>De server heeft ze niet aanvaard; de records zijn zoals voordien. Wat u getypt hebt, blijft hier bewaard tot u het opnieuw stuurt of ervan afziet.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::SearchBox</name>
        <message>
            <source>Nothing found for “%1”</source>
            <translation>Niets gevonden voor “%1”</translation>
        </message>
        <message>
            <source>Search buildings, owners, invoices, actions …</source>
            <translation>Gebouwen, mede-eigenaars, facturen, acties zoeken …</translation>
        </message>
        <message>
            <source>Search</source>
            <translation>Zoeken</translation>
        </message>
        <message>
            <source>Search everywhere (%1)</source>
            <translation>Overal zoeken (%1)</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::SettingsPage</name>
        <message>
            <source>What</source>
            <translation>Wat</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Wanneer</translation>
        </message>
        <message>
            <source>Records</source>
            <translation>Records</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>Type the address of the server.</source>
            <translation>Typ het adres van de server.</translation>
        </message>
        <message>
            <source>Connected.</source>
            <translation>Verbonden.</translation>
        </message>
        <message>
            <source>Type the passphrase of now.</source>
            <translation>Typ de huidige wachtzin.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); several words are easy to keep in mind.</source>
            <translation>
                <numerusform>Minstens %n teken; meerdere woorden onthoudt u gemakkelijk.</numerusform>
                <numerusform>Minstens %n tekens; meerdere woorden onthoudt u gemakkelijk.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>De twee wachtzinnen verschillen.</translation>
        </message>
        <message>
            <source>The passphrase was changed. The recovery phrase stays the same.</source>
            <translation>De wachtzin is gewijzigd. De herstelzin blijft dezelfde.</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>Undone: %1</source>
            <translation>Ongedaan gemaakt: %1</translation>
        </message>
        <message>
            <source>Look and language</source>
            <translation>Weergave en taal</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Licht of donker</translation>
        </message>
        <message>
            <source>Text size</source>
            <translation>Tekstgrootte</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Zoals het systeem</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Licht</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Donker</translation>
        </message>
        <message>
            <source>Connection to the server</source>
            <translation>Verbinding met de server</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Adres</translation>
        </message>
        <message>
            <source>User</source>
            <translation>Gebruiker</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Wachtwoord</translation>
        </message>
        <message>
            <source>Certificate file (only with an authority of one's own)</source>
            <translation>Certificaatbestand (alleen met een eigen autoriteit)</translation>
        </message>
        <message>
            <source>Connect</source>
            <translation>Verbinden</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Passphrase of now</source>
            <translation>Huidige wachtzin</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtzin</translation>
        </message>
        <message>
            <source>New passphrase again</source>
            <translation>Nieuwe wachtzin herhalen</translation>
        </message>
        <message>
            <source>Change the passphrase</source>
            <translation>De wachtzin wijzigen</translation>
        </message>
        <message>
            <source>What can be undone</source>
            <translation>Wat ongedaan gemaakt kan worden</translation>
        </message>
        <message>
            <source>Nothing was changed on this computer yet.</source>
            <translation>Op deze computer is nog niets gewijzigd.</translation>
        </message>
        <message>
            <source>Undo the selected change</source>
            <translation>De gekozen wijziging ongedaan maken</translation>
        </message>
        <message>
            <source>Certificate of the server's authority</source>
            <translation>Certificaat van de autoriteit van de server</translation>
        </message>
        <message>
            <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
            <translation>Certificaten (*.pem *.crt *.cer);;Alle bestanden (*)</translation>
        </message>
        <message>
            <source>Choose the certificate file</source>
            <translation>Het certificaatbestand kiezen</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::Sidebar</name>
        <message>
            <source>Portfolio</source>
            <translation>Portefeuille</translation>
        </message>
        <message>
            <source>Without town</source>
            <translation>Zonder gemeente</translation>
        </message>
        <message>
            <source>%1 (%2)</source>
            <comment>town, number of buildings</comment>
            <translation>%1 (%2)</translation>
        </message>
        <message>
            <source>Filter buildings</source>
            <translation>Gebouwen filteren</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::StatementLines</name>
        <message>
            <source>Choose a line to see how its cents came about.</source>
            <translation>Kies een lijn om te zien hoe de centen ontstaan zijn.</translation>
        </message>
        <message>
            <source>Lines of the statement</source>
            <translation>Lijnen van de afrekening</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::StatementsPage</name>
        <message>
            <source>A preview is not printed: issue the statements first.</source>
            <translation>Een voorbeeld wordt niet afgedrukt: maak eerst de afrekeningen op.</translation>
        </message>
        <message>
            <source>Preview the statements</source>
            <translation>Voorbeeld van de afrekeningen</translation>
        </message>
        <message>
            <source>Issue the statements…</source>
            <translation>De afrekeningen opmaken…</translation>
        </message>
        <message>
            <source>Reprint as a copy</source>
            <translation>Opnieuw afdrukken als duplicaat</translation>
        </message>
        <message>
            <source>Print the paper…</source>
            <translation>Het document afdrukken…</translation>
        </message>
        <message>
            <source>Choose the period and press Preview: the expenses of the period are divided among the holders.</source>
            <translation>Kies de periode en druk op Voorbeeld: de uitgaven van de periode worden over de houders verdeeld.</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s)</source>
            <translation>
                <numerusform>%n afrekening</numerusform>
                <numerusform>%n afrekeningen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n expense(s)</source>
            <translation>
                <numerusform>%n uitgave</numerusform>
                <numerusform>%n uitgaven</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 · %2 · sum of the statements %3 € = sum of the expenses %4 € ✓</source>
            <translation>%1 · %2 · som van de afrekeningen %3 € = som van de uitgaven %4 € ✓</translation>
        </message>
        <message>
            <source>%1 · %2 · sum of the statements %3 € ≠ sum of the expenses %4 €</source>
            <translation>%1 · %2 · som van de afrekeningen %3 € ≠ som van de uitgaven %4 €</translation>
        </message>
        <message>
            <source>These statements were issued already; reprints are copies.</source>
            <translation>Deze afrekeningen zijn al opgemaakt; herdrukken zijn duplicaten.</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n statement(s)?</source>
            <translation>
                <numerusform>%n afrekening opmaken?</numerusform>
                <numerusform>%n afrekeningen opmaken?</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 € from %2 to %3. Each statement gets its number and payment reference and is frozen; the files go to %4. This cannot be undone: a mistake is corrected by another document.</source>
            <translation>%1 € van %2 tot en met %3. Elke afrekening krijgt haar nummer en betalingsreferentie en wordt bevroren; de bestanden gaan naar %4. Dit kan niet ongedaan gemaakt worden: een fout wordt met een ander document rechtgezet.</translation>
        </message>
        <message numerus="yes">
            <source>Issue %n statement(s)</source>
            <translation>
                <numerusform>%n afrekening opmaken</numerusform>
                <numerusform>%n afrekeningen opmaken</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Issue the statements</source>
            <translation>De afrekeningen opmaken</translation>
        </message>
        <message numerus="yes">
            <source>%n statement(s) issued, %1 € in all.</source>
            <translation>
                <numerusform>%n afrekening opgemaakt, in totaal %1 €.</numerusform>
                <numerusform>%n afrekeningen opgemaakt, in totaal %1 €.</numerusform>
            </translation>
        </message>
        <message>
            <source>Open the file</source>
            <translation>Het bestand openen</translation>
        </message>
        <message>
            <source>A preview is not stored: issue the statements first.</source>
            <translation>Een voorbeeld wordt niet opgeslagen: maak eerst de afrekeningen op.</translation>
        </message>
        <message numerus="yes">
            <source>%n copy(ies) stored in %1.</source>
            <translation>
                <numerusform>%n duplicaat opgeslagen in %1.</numerusform>
                <numerusform>%n duplicaten opgeslagen in %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>Folder for the files</source>
            <translation>Map voor de bestanden</translation>
        </message>
        <message>
            <source>PREVIEW</source>
            <translation>VOORBEELD</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
        <message>
            <source>Issued</source>
            <translation>Opgemaakt</translation>
        </message>
        <message>
            <source>Lists of statements</source>
            <translation>Lijsten van afrekeningen</translation>
        </message>
        <message>
            <source>Paper</source>
            <translation>Document</translation>
        </message>
        <message>
            <source>Lines and odd cents</source>
            <translation>Lijnen en afrondingscenten</translation>
        </message>
        <message>
            <source>Details of the statement</source>
            <translation>Details van de afrekening</translation>
        </message>
        <message>
            <source>Statements to issue</source>
            <translation>Op te maken afrekeningen</translation>
        </message>
        <message>
            <source>Issued statements</source>
            <translation>Opgemaakte afrekeningen</translation>
        </message>
        <message>
            <source>Nothing is computed yet.</source>
            <translation>Er is nog niets berekend.</translation>
        </message>
        <message>
            <source>No statement was issued for this building.</source>
            <translation>Voor dit gebouw is geen afrekening opgemaakt.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::StatusLine</name>
        <message>
            <source>this computer only, no server</source>
            <translation>alleen deze computer, geen server</translation>
        </message>
        <message>
            <source>offline since %1</source>
            <translation>offline sinds %1</translation>
        </message>
        <message>
            <source>offline</source>
            <translation>offline</translation>
        </message>
        <message>
            <source>up to date as of %1</source>
            <translation>bijgewerkt tot %1</translation>
        </message>
        <message>
            <source>connected</source>
            <translation>verbonden</translation>
        </message>
        <message>
            <source>exchanging changes …</source>
            <translation>wijzigingen worden uitgewisseld …</translation>
        </message>
        <message>
            <source>refused by the server</source>
            <translation>door de server geweigerd</translation>
        </message>
        <message>
            <source>nothing waiting</source>
            <translation>niets in de wacht</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) waiting</source>
            <translation>
                <numerusform>%n wijziging wacht</numerusform>
                <numerusform>%n wijzigingen wachten</numerusform>
            </translation>
        </message>
        <message>
            <source>last exchange %1</source>
            <translation>laatste uitwisseling %1</translation>
        </message>
        <message numerus="yes">
            <source>%n conflict(s) to settle</source>
            <translation>
                <numerusform>%n conflict op te lossen</numerusform>
                <numerusform>%n conflicten op te lossen</numerusform>
            </translation>
        </message>
        <message>
            <source>Exchange changes now</source>
            <translation>Wijzigingen nu uitwisselen</translation>
        </message>
        <message>
            <source>Exchange of changes</source>
            <translation>Uitwisseling van wijzigingen</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) refused</source>
            <translation>
                <numerusform>%n wijziging geweigerd</numerusform>
                <numerusform>%n wijzigingen geweigerd</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n minute(s)</source>
            <translation>
                <numerusform>%n minuut</numerusform>
                <numerusform>%n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n hour(s)</source>
            <translation>
                <numerusform>%n uur</numerusform>
                <numerusform>%n uur</numerusform>
            </translation>
        </message>
        <message>
            <source>The clock of this computer differs from the server's by %1: set it right. No change is lost by it, but others read wrong hours beside yours.</source>
            <translation>De klok van deze computer verschilt %1 van die van de server: zet ze juist. Er gaat geen wijziging door verloren, maar anderen lezen verkeerde uren bij de uwe.</translation>
        </message>
        <message>
            <source>this clock is %1 fast</source>
            <translation>klok loopt %1 voor</translation>
        </message>
        <message>
            <source>this clock is %1 slow</source>
            <translation>klok loopt %1 achter</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverCheckStep</name>
        <message>
            <source>State</source>
            <translation>Toestand</translation>
        </message>
        <message>
            <source>error</source>
            <translation>fout</translation>
        </message>
        <message>
            <source>warning</source>
            <translation>waarschuwing</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Lijn</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Wat er fout is</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Bestand</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Kolom</translation>
        </message>
        <message>
            <source>Cell</source>
            <translation>Cel</translation>
        </message>
        <message numerus="yes">
            <source>%n error(s) keep the files from being imported.</source>
            <translation>
                <numerusform>%n fout belet de import van de bestanden.</numerusform>
                <numerusform>%n fouten beletten de import van de bestanden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Everything in these files is here already: importing adds nothing.</source>
            <translation>Alles in deze bestanden is er al: importeren voegt niets toe.</translation>
        </message>
        <message>
            <source>Ready to import: %1.</source>
            <translation>Klaar om te importeren: %1.</translation>
        </message>
        <message>
            <source>In the files: %1</source>
            <translation>In de bestanden: %1</translation>
        </message>
        <message>
            <source>Keys: %1</source>
            <translation>Sleutels: %1</translation>
        </message>
        <message>
            <source>Will be added: %1</source>
            <translation>Wordt toegevoegd: %1</translation>
        </message>
        <message>
            <source>Save faulty rows…</source>
            <translation>Foute rijen opslaan…</translation>
        </message>
        <message>
            <source>Save the faulty rows as files</source>
            <translation>De foute rijen als bestanden opslaan</translation>
        </message>
        <message>
            <source>Bring corrected rows back…</source>
            <translation>Verbeterde rijen terugbrengen…</translation>
        </message>
        <message>
            <source>Bring corrected rows back</source>
            <translation>Verbeterde rijen terugbrengen</translation>
        </message>
        <message>
            <source>Faults of the files</source>
            <translation>Fouten in de bestanden</translation>
        </message>
        <message>
            <source>No fault was found.</source>
            <translation>Er is geen fout gevonden.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverFolderStep</name>
        <message>
            <source>Folder with the spreadsheets</source>
            <translation>Map met de rekenbladen</translation>
        </message>
        <message>
            <source>Choose the folder with the spreadsheets of the previous syndic, saved as CSV. Nothing is stored before you have seen what they say.</source>
            <translation>Kies de map met de rekenbladen van de vorige syndicus, opgeslagen als CSV. Er wordt niets opgeslagen voor u gezien hebt wat erin staat.</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Map</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Kiezen…</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>De map kiezen</translation>
        </message>
        <message>
            <source>Needed: building, lots, owners, ownership. Welcome: expenses, agenda. The names may be in French, Dutch, German or English.</source>
            <translation>Nodig: gebouw, kavels, mede-eigenaars, eigendommen. Welkom: uitgaven, agenda. De namen mogen Frans, Nederlands, Duits of Engels zijn.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverHeadingsStep</name>
        <message>
            <source>Every heading is understood. Correct a meaning where it is wrong; it is remembered.</source>
            <translation>Elke kop is begrepen. Verbeter een betekenis waar ze fout is; ze wordt onthouden.</translation>
        </message>
        <message numerus="yes">
            <source>%n heading(s) nobody knows yet: choose what they mean; it is remembered.</source>
            <translation>
                <numerusform>%n kop is nog onbekend: kies wat hij betekent; het wordt onthouden.</numerusform>
                <numerusform>%n koppen zijn nog onbekend: kies wat ze betekenen; het wordt onthouden.</numerusform>
            </translation>
        </message>
        <message>
            <source>Headings of the files</source>
            <translation>Koppen van de bestanden</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TakeoverPage</name>
        <message>
            <source>Next step of the takeover</source>
            <translation>Volgende stap van de overname</translation>
        </message>
        <message>
            <source>Step back in the takeover</source>
            <translation>Vorige stap van de overname</translation>
        </message>
        <message>
            <source>Choose a folder first.</source>
            <translation>Kies eerst een map.</translation>
        </message>
        <message>
            <source>Read the files</source>
            <translation>De bestanden lezen</translation>
        </message>
        <message>
            <source>Check the files</source>
            <translation>De bestanden controleren</translation>
        </message>
        <message>
            <source>Take over %1</source>
            <translation>%1 overnemen</translation>
        </message>
        <message>
            <source>Undo the takeover</source>
            <translation>De overname ongedaan maken</translation>
        </message>
        <message>
            <source>The takeover was undone; nothing of it is left.</source>
            <translation>De overname is ongedaan gemaakt; er blijft niets van over.</translation>
        </message>
        <message>
            <source>Folder for the faulty rows</source>
            <translation>Map voor de foute rijen</translation>
        </message>
        <message>
            <source>Save the faulty rows</source>
            <translation>De foute rijen opslaan</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) saved in %1. Correct them in a spreadsheet and bring them back.</source>
            <translation>
                <numerusform>%n bestand opgeslagen in %1. Verbeter het in een rekenblad en breng het terug.</numerusform>
                <numerusform>%n bestanden opgeslagen in %1. Verbeter ze in een rekenblad en breng ze terug.</numerusform>
            </translation>
        </message>
        <message>
            <source>Corrected rows</source>
            <translation>Verbeterde rijen</translation>
        </message>
        <message>
            <source>Bring corrected rows back</source>
            <translation>Verbeterde rijen terugbrengen</translation>
        </message>
        <message>
            <source>Choose the folder</source>
            <translation>De map kiezen</translation>
        </message>
        <message>
            <source>Explain headings</source>
            <translation>Koppen verklaren</translation>
        </message>
        <message>
            <source>Look and check</source>
            <translation>Bekijken en controleren</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Klaar</translation>
        </message>
        <message>
            <source>%1. %2</source>
            <comment>number and name of a step</comment>
            <translation>%1. %2</translation>
        </message>
        <message>
            <source>Steps of the takeover</source>
            <translation>Stappen van de overname</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Terug</translation>
        </message>
        <message>
            <source>Import</source>
            <translation>Importeren</translation>
        </message>
        <message>
            <source>Open the building</source>
            <translation>Het gebouw openen</translation>
        </message>
        <message>
            <source>Take over another building</source>
            <translation>Een ander gebouw overnemen</translation>
        </message>
        <message>
            <source>Everything was here already: nothing was added.</source>
            <translation>Alles was er al: er is niets toegevoegd.</translation>
        </message>
        <message>
            <source>Taken over: %1.</source>
            <translation>Overgenomen: %1.</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::TransferDialog</name>
        <message>
            <source>New owner %1</source>
            <translation>Nieuwe eigenaar %1</translation>
        </message>
        <message>
            <source>Type the first day of the new owner.</source>
            <translation>Geef de eerste dag van de nieuwe eigenaar op.</translation>
        </message>
        <message>
            <source>Tick the units that pass to the new owner.</source>
            <translation>Vink de kavels aan die naar de nieuwe eigenaar gaan.</translation>
        </message>
        <message>
            <source>Transfer of units</source>
            <translation>Overdracht van kavels</translation>
        </message>
        <message>
            <source>The former owner holds the units until the day before. Charge statements divide by days.</source>
            <translation>De vorige eigenaar houdt de kavels tot en met de dag ervoor. De afrekeningen verdelen per dag.</translation>
        </message>
        <message>
            <source>&amp;Units</source>
            <translation>&amp;Kavels</translation>
        </message>
        <message>
            <source>Units that pass to the new owner</source>
            <translation>Kavels die naar de nieuwe eigenaar gaan</translation>
        </message>
        <message>
            <source>%1 — nobody yet</source>
            <comment>label of a unit without owner</comment>
            <translation>%1 — nog niemand</translation>
        </message>
        <message>
            <source>%1 — %2, since %3</source>
            <comment>label of a unit, its owners, a date</comment>
            <translation>%1 — %2, sinds %3</translation>
        </message>
        <message>
            <source>&amp;First day of the new owner</source>
            <translation>&amp;Eerste dag van de nieuwe eigenaar</translation>
        </message>
        <message>
            <source>First day of the new owner</source>
            <translation>Eerste dag van de nieuwe eigenaar</translation>
        </message>
        <message>
            <source>&amp;Held by</source>
            <translation>&amp;Gehouden door</translation>
        </message>
        <message>
            <source>How the units are held</source>
            <translation>Hoe de kavels worden gehouden</translation>
        </message>
        <message>
            <source>Another owner</source>
            <translation>Nog een eigenaar</translation>
        </message>
        <message>
            <source>&amp;Representative, who gets the documents</source>
            <translation>Gemeenschappelijk &amp;vertegenwoordiger, die de documenten krijgt</translation>
        </message>
        <message>
            <source>Representative, who gets the documents</source>
            <translation>Gemeenschappelijk vertegenwoordiger, die de documenten krijgt</translation>
        </message>
        <message>
            <source>Store the transfer</source>
            <translation>Overdracht opslaan</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::UnitsPage</name>
        <message>
            <source>New unit</source>
            <translation>Nieuwe kavel</translation>
        </message>
        <message>
            <source>Delete units</source>
            <translation>Kavels verwijderen</translation>
        </message>
        <message>
            <source>New allocation key…</source>
            <translation>Nieuwe verdeelsleutel…</translation>
        </message>
        <message>
            <source>Apply the changed shares</source>
            <translation>De gewijzigde aandelen toepassen</translation>
        </message>
        <message>
            <source>Try an allocation</source>
            <translation>Een verdeling proberen</translation>
        </message>
        <message>
            <source>Change unit %1</source>
            <translation>Kavel %1 wijzigen</translation>
        </message>
        <message>
            <source>New unit %1</source>
            <translation>Nieuwe kavel %1</translation>
        </message>
        <message>
            <source>Set shares</source>
            <translation>Aandelen vastleggen</translation>
        </message>
        <message>
            <source>The shares were applied.</source>
            <translation>De aandelen zijn toegepast.</translation>
        </message>
        <message numerus="yes">
            <source>Delete %n unit(s)</source>
            <translation>
                <numerusform>%n kavel verwijderen</numerusform>
                <numerusform>%n kavels verwijderen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n unit(s) deleted.</source>
            <translation>
                <numerusform>%n kavel verwijderd.</numerusform>
                <numerusform>%n kavels verwijderd.</numerusform>
            </translation>
        </message>
        <message>
            <source>New allocation key</source>
            <translation>Nieuwe verdeelsleutel</translation>
        </message>
        <message>
            <source>Name of the key</source>
            <translation>Naam van de sleutel</translation>
        </message>
        <message>
            <source>New allocation key %1</source>
            <translation>Nieuwe verdeelsleutel %1</translation>
        </message>
        <message>
            <source>Units</source>
            <translation>Kavels</translation>
        </message>
        <message>
            <source>This building has no units yet. Type them here, or take the building over from spreadsheets.</source>
            <translation>Dit gebouw heeft nog geen kavels. Typ ze hier, of neem het gebouw over uit rekenbladen.</translation>
        </message>
        <message>
            <source>Transfer the chosen units…</source>
            <translation>Gekozen kavels overdragen…</translation>
        </message>
        <message>
            <source>Change the total of the deed</source>
            <translation>Totaal van de basisakte wijzigen</translation>
        </message>
        <message>
            <source>Allocation key of the deed</source>
            <translation>Verdeelsleutel van de basisakte</translation>
        </message>
        <message>
            <source>Allocation key added: %1</source>
            <translation>Verdeelsleutel toegevoegd: %1</translation>
        </message>
        <message>
            <source>Unit added: %1</source>
            <translation>Kavel toegevoegd: %1</translation>
        </message>
        <message>
            <source>Unit changed: %1</source>
            <translation>Kavel gewijzigd: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::UnlockPage</name>
        <message>
            <source>Type the recovery phrase.</source>
            <translation>Typ de herstelzin.</translation>
        </message>
        <message numerus="yes">
            <source>At least %n character(s); several words are easy to keep in mind.</source>
            <translation>
                <numerusform>Minstens %n teken; meerdere woorden onthoudt u gemakkelijk.</numerusform>
                <numerusform>Minstens %n tekens; meerdere woorden onthoudt u gemakkelijk.</numerusform>
            </translation>
        </message>
        <message>
            <source>The two passphrases differ.</source>
            <translation>De twee wachtzinnen verschillen.</translation>
        </message>
        <message>
            <source>Type the passphrase.</source>
            <translation>Typ de wachtzin.</translation>
        </message>
        <message>
            <source>Group %1: %2</source>
            <translation>Groep %1: %2</translation>
        </message>
        <message>
            <source>Opening …</source>
            <translation>Bezig met openen …</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Ontgrendelen</translation>
        </message>
        <message>
            <source>Recovery phrase</source>
            <translation>Herstelzin</translation>
        </message>
        <message>
            <source>New passphrase</source>
            <translation>Nieuwe wachtzin</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <translation>Wachtzin</translation>
        </message>
        <message>
            <source>Passphrase again</source>
            <translation>Wachtzin herhalen</translation>
        </message>
        <message>
            <source>Open without asking on this computer (keychain)</source>
            <translation>Op deze computer openen zonder te vragen (sleutelhanger)</translation>
        </message>
        <message>
            <source>Use the passphrase</source>
            <translation>De wachtzin gebruiken</translation>
        </message>
        <message>
            <source>Passphrase forgotten: use the recovery phrase</source>
            <translation>Wachtzin vergeten: de herstelzin gebruiken</translation>
        </message>
        <message>
            <source>Open or create another office…</source>
            <translation>Ander kantoor openen of aanmaken…</translation>
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
            <translation>Btw (€)</translation>
        </message>
        <message>
            <source>VAT rate</source>
            <translation>Btw-tarief</translation>
        </message>
        <message>
            <source>Total of the invoice: %1 €</source>
            <translation>Totaal van de factuur: %1 €</translation>
        </message>
        <message>
            <source>Total of the invoice: %1 €, before: %2 €</source>
            <translation>Totaal van de factuur: %1 €, voordien: %2 €</translation>
        </message>
        <message>
            <source>VAT rates of the invoice</source>
            <translation>Btw-tarieven van de factuur</translation>
        </message>
        <message>
            <source>Delete the rate</source>
            <translation>Tarief verwijderen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
        <message>
            <source>Store the rates</source>
            <translation>Tarieven opslaan</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::WorkingPage</name>
        <message>
            <source>Undo</source>
            <translation>Ongedaan maken</translation>
        </message>
        <message>
            <source>The change was undone.</source>
            <translation>De wijziging is ongedaan gemaakt.</translation>
        </message>
        <message>
            <source>History of the record</source>
            <translation>Geschiedenis van het record</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::pages::Workspace</name>
        <message>
            <source>Show or hide the portfolio</source>
            <translation>De portefeuille tonen of verbergen</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Taal</translation>
        </message>
        <message>
            <source>Light or dark</source>
            <translation>Licht of donker</translation>
        </message>
        <message>
            <source>Width of the portfolio</source>
            <translation>Breedte van de portefeuille</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::Banner</name>
        <message>
            <source>Close</source>
            <translation>Sluiten</translation>
        </message>
        <message>
            <source>Close the message</source>
            <translation>De melding sluiten</translation>
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
            <translation>(leeg)</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Die van mij</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Die van de ander</translation>
        </message>
        <message>
            <source>Something else</source>
            <translation>Iets anders</translation>
        </message>
        <message>
            <source>Another value for %1</source>
            <translation>Andere waarde voor %1</translation>
        </message>
        <message>
            <source>Keep mine</source>
            <translation>De mijne behouden</translation>
        </message>
        <message>
            <source>Keep mine: %1</source>
            <translation>De mijne behouden: %1</translation>
        </message>
        <message>
            <source>Keep theirs</source>
            <translation>De andere behouden</translation>
        </message>
        <message>
            <source>Keep theirs: %1</source>
            <translation>De andere behouden: %1</translation>
        </message>
        <message>
            <source>Use this value</source>
            <translation>Deze waarde gebruiken</translation>
        </message>
        <message>
            <source>In the record</source>
            <translation>In het record</translation>
        </message>
        <message>
            <source>Keep the record's</source>
            <translation>Dat van het record behouden</translation>
        </message>
        <message>
            <source>Keep the record's: %1</source>
            <translation>Dat van het record behouden: %1</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::EntityPicker</name>
        <message>
            <source>Create “%1” …</source>
            <translation>“%1” aanmaken …</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::EntryGrid</name>
        <message>
            <source>Copy</source>
            <translation>Kopiëren</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <comment>column heading: what is wrong</comment>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>%1 of %2 rows</source>
            <comment>how many rows the filter left</comment>
            <translation>%1 van %2 rijen</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n rij</numerusform>
                <numerusform>%n rijen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::PdfPreview</name>
        <message>
            <source>Page %1 of %2</source>
            <translation>Pagina %1 van %2</translation>
        </message>
        <message>
            <source>Preview</source>
            <translation>Voorbeeld</translation>
        </message>
        <message>
            <source>Previous page</source>
            <translation>Vorige pagina</translation>
        </message>
        <message>
            <source>Next page</source>
            <translation>Volgende pagina</translation>
        </message>
        <message>
            <source>Smaller</source>
            <translation>Kleiner</translation>
        </message>
        <message>
            <source>Larger</source>
            <translation>Groter</translation>
        </message>
        <message>
            <source>Fit to width</source>
            <translation>Aan breedte aanpassen</translation>
        </message>
        <message>
            <source>Print…</source>
            <translation>Afdrukken…</translation>
        </message>
        <message>
            <source>Save as…</source>
            <translation>Opslaan als…</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::ProgressLine</name>
        <message numerus="yes">
            <source>%n minute(s) left</source>
            <translation>
                <numerusform>nog %n minuut</numerusform>
                <numerusform>nog %n minuten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n second(s) left</source>
            <translation>
                <numerusform>nog %n seconde</numerusform>
                <numerusform>nog %n seconden</numerusform>
            </translation>
        </message>
        <message>
            <source>Copy the log</source>
            <translation>Het logboek kopiëren</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annuleren</translation>
        </message>
    </context>
    <context>
        <name>mitoyen::widgets::RefusalCard</name>
        <message>
            <source>Typed here, %1</source>
            <comment>when</comment>
            <translation>Hier getypt, %1</translation>
        </message>
        <message numerus="yes">
            <source>%n more change(s) go with it</source>
            <translation>
                <numerusform>%n andere wijziging gaat mee</numerusform>
                <numerusform>%n andere wijzigingen gaan mee</numerusform>
            </translation>
        </message>
        <message>
            <source>Send again</source>
            <translation>Opnieuw sturen</translation>
        </message>
        <message>
            <source>Send again: %1</source>
            <translation>Opnieuw sturen: %1</translation>
        </message>
        <message>
            <source>Let it go</source>
            <translation>Ervan afzien</translation>
        </message>
        <message>
            <source>Let it go: %1</source>
            <translation>Ervan afzien: %1</translation>
        </message>
    </context>
</TS>
