"""Who says what where the sayer stands before a relative clause, or where a noun, a participle and a verb look alike."""

from __future__ import annotations

# Each kind: sentences, each with the sources and what is attributed to them.
KINDS: dict[str, list[tuple[str, list[tuple[str, str]]]]] = {
    "'who' stands for people, not for what they are told of with": [
        ("Reporters asked Mrs. Clay about several men who said they had been paid.", [("Reporters", "about several men who said they had been paid"), ("several men", "they had been paid")]),
        ("Her lead among rural voters who say they will vote is large.", [("rural voters", "they will vote")]),
        ("The house of Ann Lee, who said she was safe, burned down.", [("Ann Lee", "she was safe")]),
        ("A bill by Senator Tom Roe, who said it would pass, is dead.", [("Senator Tom Roe", "it would pass")]),
        ("The office of the mayor, who said it was late, was shut.", [("the mayor", "it was late")]),
        ("The book about the nurse who claimed she was fired sold well.", [("the nurse", "she was fired")]),
        ("Support from doctors who believe it works is growing.", [("doctors", "it works")]),
        ("“I saw it,” said Maria Roe, 24, from Leeds, who said the fire was small.", [("Maria Roe, 24", "“I saw it,”"), ("Maria Roe, 24, from Leeds", "the fire was small")]),
        # One of them, or whose words they are
        ("He met an aide to the mayor who said the pier was shut.", [("an aide to the mayor", "the pier was shut")]),
        ("A group of men who said they were lost left.", [("A group of men", "they were lost")]),
        ("A spokesman for Tom Roe, who said he was ill, left.", [("A spokesman for Tom Roe", "he was ill")]),
        ("Police spoke to two residents of the block who said they heard shots.", [("two residents of the block", "they heard shots")]),
    ],
    "'which' stands for a body or for something said": [
        ("The council voted 6-1 for the resolution which said the city condemns hate.", [("the resolution", "the city condemns hate")]),
        ("Interest among firms which say they export is high.", [("firms", "they export")]),
        ("It is a war on targets in nations that oppose the treaty.", [("nations", "the treaty")]),
        ("Members of the Nord government, which denied the claims, left.", [("the Nord government", "the claims")]),
        ("He sold shares in the bank, which said it was sound.", [("the bank", "it was sound")]),
        ("They took a copy of the memo, which warned that the roof was weak.", [("a copy of the memo", "the roof was weak")]),
        # The report on it, not the firm
        ("The report on the firm that said it was sound is late.", [("The report on the firm", "it was sound")]),
        ("A draft of the treaty, which said the war was over, leaked.", [("A draft of the treaty", "the war was over")]),
        ("The road to the port, which was praised by two mayors, is shut.", [("two mayors", "The road to the port")]),
    ],
    "a participle and its day tell which report it is": [
        ("A report published Wednesday said the dam was unsafe.", [("A report published Wednesday", "the dam was unsafe")]),
        ("A study released Monday found that the pills work.", [("A study released Monday", "the pills work")]),
        ("A letter sent on Friday said the dam was unsafe.", [("A letter sent on Friday", "the dam was unsafe")]),
        ("A memo written in March said the dam was unsafe.", [("A memo written in March", "the dam was unsafe")]),
        ("A man arrested Tuesday told police he was innocent.", [("A man arrested Tuesday", "he was innocent")]),
        ("A poll taken in late August found that most voters agree.", [("A poll taken in late August", "most voters agree")]),
        # The day of saying so
        ("The mayor on Friday said the dam was unsafe.", [("The mayor", "the dam was unsafe")]),
        ("The firm earlier this week said it was sorry.", [("The firm", "it was sorry")]),
        ("The mayor Tuesday said the dam was unsafe.", [("The mayor", "the dam was unsafe")]),
    ],
    "a noun before 'who' is no verb": [
        ("Committee sources who spoke on condition of anonymity said that it was late.", [("Committee sources who spoke on condition of anonymity", "it was late")]),
        ("Police guards who saw the fire said it spread fast.", [("Police guards who saw the fire", "it spread fast")]),
        ("Harbour pilots who know the coast warned that the storm would come.", [("Harbour pilots who know the coast", "the storm would come")]),
        ("Factory heads who met the board said wages would rise.", [("Factory heads who met the board", "wages would rise")]),
        ("Party elders who backed him claimed that he had won.", [("Party elders who backed him", "he had won")]),
        ("Bank clerks who count the notes said some were false.", [("Bank clerks who count the notes", "some were false")]),
        # Verbs that ask and tell who
        ("The letter states who paid for the dam.", [("The letter", "who paid for the dam")]),
        ("The letter shows that he asks who gained most.", [("The letter", "he asks who gained most"), ("he", "who gained most")]),
        ("The mayor asks who will pay.", [("The mayor", "who will pay")]),
    ],
    "a name and 'reports' before a clause": [
        ("The Tarn Post reports the last conference was held in May.", [("The Tarn Post", "the last conference was held in May")]),
        ("The Harbour News claims the mayor has resigned.", [("The Harbour News", "the mayor has resigned")]),
        ("Radio Tarn reports it was closed.", [("Radio Tarn", "it was closed")]),
        ("The paper reports there was a fire.", [("The paper", "there was a fire")]),
        ("Channel Four reports his brother has left the country.", [("Channel Four", "his brother has left the country")]),
        ("The Nord union hopes the strike will end.", [("The Nord union", "the strike will end")]),
        # Reports that are read or paid for
        ("The police reports the mayor read were false.", []),
        ("The insurance claims the firm paid were high.", []),
        ("The Tarn Post reports the staff wrote are long.", []),
    ],
    "a participle before the second of two nouns": [
        ("Ann Philips said the heat and unsettled weather could last.", [("Ann Philips", "the heat and unsettled weather could last")]),
        ("The clerk said the fire and damaged wires would cost much.", [("The clerk", "the fire and damaged wires would cost much")]),
        ("Officials said the rain and flooded roads would keep people at home.", [("Officials", "the rain and flooded roads would keep people at home")]),
        ("She said the noise and polluted water can make people ill.", [("She", "the noise and polluted water can make people ill")]),
        ("He warned that the drought and failed crops will raise prices.", [("He", "the drought and failed crops will raise prices")]),
        ("The mayor said the delay and added costs will hurt the town.", [("The mayor", "the delay and added costs will hurt the town")]),
        # Verbs of their own
        ("The mayor said the firm lied and accused staff of theft.", [("The mayor", "the firm lied and accused staff of theft"), ("The mayor", "staff of theft")]),
        ("He said the storm broke walls and damaged roofs.", [("He", "the storm broke walls and damaged roofs")]),
        ("She said the men came and robbed shops.", [("She", "the men came and robbed shops")]),
    ],
    "'by' without anybody is no agent": [
        ("An aide stood by, saying that Oster was tired.", [("An aide", "Oster was tired")]),
        ("The guard walked by, shouting that the barn was on fire.", [("The guard", "the barn was on fire")]),
        ("A nurse came by, explaining that the ward was full.", [("A nurse", "the ward was full")]),
        ("The mayor stopped by, promising that the road would open.", [("The mayor", "the road would open")]),
        ("Two clerks stayed by, warning that the roof was weak.", [("Two clerks", "the roof was weak")]),
        ("The deputy dropped by, adding that it was late.", [("The deputy", "it was late")]),
        # An agent
        ("The plan, praised by the mayor, failed.", []),
        ("A man held by police left.", []),
        ("The plane flew by.", []),
    ],
    "what is said by a gerund has a subject of its own": [
        ("Mr. Roe responded first by saying he was sorry.", [("Mr. Roe", "he was sorry")]),
        ("The mayor replied by saying she would go.", [("The mayor", "she would go")]),
        ("He began by saying they had won.", [("He", "they had won")]),
        ("The union answered by saying that it would strike.", [("The union", "it would strike")]),
        ("The clerk started by noting he had left.", [("The clerk", "he had left")]),
        ("They responded by claiming we had lied.", [("They", "we had lied")]),
        # The gerund is the subject
        ("She said building a dam would cost a million.", [("She", "building a dam would cost a million")]),
        ("He responded that saying so was wrong.", [("He", "saying so was wrong")]),
        ("They said closing the mill was wrong.", [("They", "closing the mill was wrong")]),
    ],
    "a quotation at the end of what is said is said once": [
        ("She said that “the bridge is old.” An aide stood near, saying that Mr. Oster “never slept.”", [("She", "“the bridge is old.”"), ("An aide", "Mr. Oster “never slept")]),
        ("“It is late,” she said, adding that such talk “feeds the fire.”", [("she", "“It is late,”"), ("she", "such talk “feeds the fire")]),
        ("“It is late,” Roe said. Lee noted that the dam was “as old as the hills.”", [("Roe", "“It is late,”"), ("Lee", "the dam was “as old as the hills.”")]),
        ("Roe called it “a shame.” Lee warned that it could be “far worse.”", [("Roe", "it “a shame.”"), ("Lee", "it could be “far worse.”")]),
        ("“We lost,” he said, arguing that the vote was “a farce.”", [("he", "“We lost,”"), ("he", "the vote was “a farce.”")]),
        ("The mayor wrote, “We wait.” The union claimed that it had “waited enough.”", [("The mayor", "“We wait.”"), ("The union", "it had “waited enough.”")]),
        # Nobody else's
        ("“It is late,” Roe said. “It is over.”", [("Roe", "“It is late,”"), ("Roe", "“It is over.”")]),
        ("“It is late,” Roe said as he left. “We are tired.”", [("Roe", "“It is late,”"), ("Roe", "“We are tired.”")]),
        ("Roe said it was late. “We are tired.”", [("Roe", "it was late"), ("Roe", "“We are tired.”")]),
    ],
    "what is asked for is a clause of its own": [
        ("A nurse, who asked that her name be withheld, said the ward was full.", [("A nurse", "her name be withheld"), ("A nurse, who asked that her name be withheld", "the ward was full")]),
        ("A clerk who asked that he not be named said it was over.", [("A clerk", "he not be named"), ("A clerk who asked that he not be named", "it was over")]),
        ("Two aides, who requested that their names be kept secret, said it was late.", [("Two aides", "their names be kept secret"), ("Two aides, who requested that their names be kept secret", "it was late")]),
        ("The board insisted that the tax on sugar be raised and said it would vote.", [("The board", "the tax on sugar be raised"), ("The board", "it would vote")]),
        ("He recommended that the bridge be closed, adding that it was old.", [("He", "the bridge be closed"), ("He", "it was old")]),
        ("The judge ordered that the men be freed.", [("The judge", "the men be freed")]),
        ("Critics demanded that Mr. Roe be tried.", [("Critics", "Mr. Roe be tried")]),
        ("They insist that the state prove that he lied.", [("They", "the state prove that he lied")]),
        # Nothing is asked for
        ("The men that he let go left.", []),
        ("He knew the plan that would be used was bad.", [("He", "the plan that would be used was bad")]),
        ("She said that to be late was rude.", [("She", "to be late was rude")]),
    ],
    "a question in marks is not the words of whoever answers": [
        ("Roe was asked, “If you had seen the bill, would you have signed it?” He answered, “I have no idea.”", [("He", "“I have no idea.”")]),
        ("Asked by Lee, “Will you stay?” Kole replied: “I will.”", [("Kole", "“I will.”")]),
        ('A student asked the mayor, "Will the pool open?" The mayor said, "It will."', [("A student", '"Will the pool open?"'), ("The mayor", '"It will."')]),
        ("“Who broke it?” she asked. “Not me!” He shouted that it was old.", [("she", "“Who broke it?”"), ("she", "“Not me!”"), ("He", "it was old")]),
        ("Lee asked: “Will you stay?” The minister said that he would.", [("Lee", "“Will you stay?”"), ("The minister", "he would")]),
        ("“What else?” The nurse asked, “Is there more?”", [("", "“What else?”"), ("The nurse", "“Is there more?”")]),
        ("Reporters shouted, “Will you pay?” Her lawyer says she owes nothing.", [("Reporters", "“Will you pay?”"), ("Her lawyer", "she owes nothing")]),
        # Whoever asks it
        ("“Will the pool open?” Kole asked.", [("Kole", "“Will the pool open?”")]),
        ("“Stop!” I shouted.", [("I", "“Stop!”")]),
        ("“No!” She said.", [("She", "“No!”")]),
    ],
    "what a description quotes is not said once more": [
        ("“It was handled badly,” said a port official who oversaw audits and described the deal as “a bad set of terms.”", [("a port official", "“It was handled badly,”"), ("a port official", "the deal as “a bad set of terms.”")]),
        ("“It was late,” said a nurse who called the ward “a mess.”", [("a nurse", "“It was late,”"), ("a nurse", "the ward “a mess.”")]),
        ("“We lost,” said a coach who told his players “never again.”", [("a coach", "“We lost,”"), ("a coach", "“never again.”")]),
        ("“We lost,” said Ida Moss, author of “The Long Road.”", [("Ida Moss", "“We lost,”")]),
        ("“The wall fell,” writes Tom Roe in “A Guide to Stone.”", [("Tom Roe", "“The wall fell,”")]),
        ("The deal “was bad,” said an aide who has called it “a joke.”", [("an aide", "The deal “was bad,”"), ("an aide", "it “a joke.”")]),
        # It goes on
        ("“We lost,” said a coach, “and I am sorry.”", [("a coach", "“We lost,” … “and I am sorry.”")]),
        ("“We lost,” said a coach who left early. “We were tired.”", [("a coach who left early", "“We lost,”"), ("a coach who left early", "“We were tired.”")]),
        ("“The dam,” Lee said on Friday, “is unsafe.”", [("Lee", "“The dam,” … “is unsafe.”")]),
    ],
}  # fmt: skip
