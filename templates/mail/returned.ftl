<#--
  报送表有问题被退回时发给报送单位的邮件，纯文本。第一行是主题，其余是正文。可用的内容只有 news 一项：
    news.department（单位）  news.plan（规划，识别不出时没有）  news.file（文件名）  news.accepted（其余内容是否已采用）
    news.must（未采用、须更正的）  news.may（已采用、请核实的）  news.note（提示）：place、meaning、found、remedy、times
    news.problems（共几处）  news.attached（附件名，过大不附时为空）  news.lies（已标注的文件所在位置）
-->
<#assign all = news.must + news.may + news.note shown = 5>
<#if news.plan?? && news.plan.demonstration>【演示数据】</#if>报送表退回：${news.file}，有${news.problems}处需要处理

${news.department}：

贵单位报送的“${news.file}”<#if news.plan??>（${news.plan.region}${news.plan.shortTitle}）</#if>已读取，<#rt>
<#if news.accepted>没有问题的内容已采用，<#else>整份未采用，</#if><#t>
有${news.problems}处需要处理：<#t>
<#if news.must?has_content>未采用、须更正的${news.must?size}处<#if news.may?has_content || news.note?has_content>，</#if></#if><#t>
<#if news.may?has_content>已采用、请核实的${news.may?size}处<#if news.note?has_content>，</#if></#if><#t>
<#if news.note?has_content>提示${news.note?size}处</#if>。
<#if news.plan?? && news.plan.demonstration>
本规划使用演示数据。
</#if>

<#list all as p>
<#if p?counter <= shown>
${p?counter}. <#if p.place?has_content>${p.place}：</#if>${p.meaning}。<#if p.found?has_content>现填写：${p.found}。</#if>${p.remedy}<#if (p.times > 1)>（第${p.times}次提出）</#if>
</#if>
</#list>
<#if (all?size > shown)>
其余${all?size - shown}处见“退回意见”表。
</#if>

<#if news.attached?has_content>
已逐格标注的文件见附件（${news.attached?join("、")}），也存放于：
<#else>
已逐格标注的文件较大，未随邮件附上，存放于：
</#if>
  ${news.lies}

请直接在标注的文件上更正，或对请核实的内容填写情况说明，再照原办法报送。标注不必清除。

本邮件由系统自动发送，请勿直接回复。<#if news.plan?? && news.plan.contact?has_content>如有疑问，请联系${news.plan.contact}。</#if>
